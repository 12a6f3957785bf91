"""The facts of the small world as plain tables: entries are parted by commas, subject and answer by a space (WORDS) or "=" (PHRASES).

COUNTS has what is counted, in what, and how many.
"""

WORDS = {
    "capital": """
        France Paris, Italy Rome, Spain Madrid, Germany Berlin, Portugal Lisbon, England London, Ireland Dublin,
        Norway Oslo, Sweden Stockholm, Denmark Copenhagen, Finland Helsinki, Poland Warsaw, Austria Vienna,
        Hungary Budapest, Greece Athens, Turkey Ankara, Egypt Cairo, Kenya Nairobi, Japan Tokyo, Peru Lima,
        Belgium Brussels, Switzerland Bern, China Beijing, Russia Moscow, Thailand Bangkok, Ukraine Kyiv,
        Iceland Reykjavik, Scotland Edinburgh, Wales Cardiff, Cuba Havana, Canada Ottawa, Mexico Mexico City,
        Chile Santiago, Argentina Buenos Aires, Colombia Bogota, Ecuador Quito, Uruguay Montevideo, Venezuela
        Caracas, Brazil Brasilia, India New Delhi, Pakistan Islamabad, Nepal Kathmandu, Iran Tehran, Iraq
        Baghdad, Syria Damascus, Lebanon Beirut, Jordan Amman, Vietnam Hanoi, Cambodia Phnom Penh, Malaysia
        Kuala Lumpur, Mongolia Ulaanbaatar, Australia Canberra, Morocco Rabat, Tunisia Tunis, Algeria Algiers,
        Libya Tripoli, Ethiopia Addis Ababa, Ghana Accra, Nigeria Abuja, Senegal Dakar, Uganda Kampala, Rwanda
        Kigali, Zambia Lusaka, Zimbabwe Harare, Angola Luanda, Romania Bucharest, Bulgaria Sofia, Serbia
        Belgrade, Croatia Zagreb, Slovenia Ljubljana, Slovakia Bratislava, Albania Tirana, Estonia Tallinn,
        Latvia Riga, Lithuania Vilnius, Belarus Minsk, Georgia Tbilisi, Armenia Yerevan, Malta Valletta, Cyprus
        Nicosia, Jamaica Kingston, Czechia Prague
        """,
    "sound": """
        cat meow, dog woof, cow moo, sheep baa, duck quack, pig oink, horse neigh, hen cluck, frog ribbit, lion roar,
        bee buzz, owl hoot, mouse squeak, wolf howl, snake hiss, goat maa, donkey hee-haw, bird tweet,
        rooster cock-a-doodle-doo,
        turkey gobble, crow caw, goose honk, pigeon coo, bear growl, tiger roar, chick cheep, cuckoo cuckoo,
        kitten meow, puppy woof, lamb baa, calf moo, foal neigh, monkey ooh, fly buzz, mosquito buzz, dove coo,
        seagull squawk
        """,
    "food": """
        cat fish, dog meat, cow grass, sheep grass, duck bread, horse hay, hen corn, frog flies, lion meat, owl mice,
        mouse cheese, wolf meat, goat leaves, rabbit carrots, bear honey, bird seeds, penguin fish, elephant leaves,
        spider flies, pig potatoes, snake mice, fox hens,
        panda bamboo, koala leaves, giraffe leaves, zebra grass, tiger meat, monkey bananas, squirrel nuts,
        kangaroo grass, crocodile meat, shark fish, seal fish, dolphin fish, parrot seeds, goose grass, deer
        grass, hamster seeds, caterpillar leaves, butterfly nectar, bee nectar, toad insects, lizard insects,
        bat insects, mole worms, robin worms, otter fish, anteater ants, snail leaves, gorilla plants, hippo
        grass, rhino grass, pelican fish, seagull fish, donkey grass, hyena meat, cheetah meat, llama grass,
        camel plants, ladybird greenfly, turtle plants, goldfish flakes, chick corn
        """,
    "home": """
        fish water, bee hives, lion Africa, penguin ice and snow, bear caves, bird nests, cow barns, pig sties,
        rabbit holes, frog ponds, owl trees, spider webs, ant anthills, whale the sea, wolf forests, dog kennels,
        horse stables, fox dens,
        panda forests, koala trees, giraffe Africa, zebra Africa, tiger jungles, monkey trees, squirrel trees,
        camel deserts, kangaroo Australia, crocodile rivers, shark the sea, dolphin the sea, seal the sea, eagle
        the mountains, bat caves, mole the ground, hedgehog gardens, beaver rivers, otter rivers, deer forests,
        worm the ground, butterfly meadows, octopus the sea, crab the sea, parrot jungles, mouse holes, hen hen
        houses, badger holes, wasp nests, hippo rivers, elephant Africa and Asia, seagull the coast, woodpecker
        trees
        """,
    "baby": """
        dog a puppy, cat a kitten, cow a calf, sheep a lamb, horse a foal, duck a duckling, hen a chick, pig a piglet,
        goat a kid, bear a cub, lion a cub, frog a tadpole, owl an owlet,
        kangaroo a joey, deer a fawn, swan a cygnet, goose a gosling, fox a cub, wolf a cub, tiger a cub,
        elephant a calf, whale a calf, seal a pup, zebra a foal, donkey a foal, giraffe a calf, hippo a calf,
        spider a spiderling, bat a pup, fish a fry, turkey a poult, butterfly a caterpillar, dolphin a calf,
        toad a tadpole
        """,
    "legs": """
        spider eight, ant six, bee six, cat four, dog four, cow four, horse four, hen two, bird two, duck two,
        snake no, fish no, pig four, sheep four, frog four, elephant four, lion four, fly six, penguin two, mouse four,
        rabbit four, wolf four, bear four, fox four, tiger four, giraffe four, zebra four, goat four, donkey
        four, owl two, eagle two, swan two, goose two, parrot two, robin two, crab ten, butterfly six, beetle
        six, worm no, snail no, shark no, whale no, dolphin no, lizard four, turtle four, ladybird six, mosquito
        six, scorpion eight, ostrich two, camel four, panda four, hippo four, crow two, person two, wasp six
        """,
}
PHRASES = {
    "capital": """
        South Korea = Seoul, New Zealand = Wellington, Saudi Arabia = Riyadh, the Netherlands = Amsterdam, the
        United States = Washington, the USA = Washington
        """,
    "capital of": """
        Paris = France, Rome = Italy, Madrid = Spain, Berlin = Germany, Lisbon = Portugal, London = England,
        Dublin = Ireland, Oslo = Norway, Stockholm = Sweden, Copenhagen = Denmark, Helsinki = Finland, Warsaw =
        Poland, Vienna = Austria, Budapest = Hungary, Athens = Greece, Ankara = Turkey, Cairo = Egypt, Nairobi =
        Kenya, Tokyo = Japan, Lima = Peru, Brussels = Belgium, Bern = Switzerland, Beijing = China, Moscow =
        Russia, Bangkok = Thailand, Kyiv = Ukraine, Reykjavik = Iceland, Edinburgh = Scotland, Cardiff = Wales,
        Havana = Cuba, Ottawa = Canada, Santiago = Chile, Buenos Aires = Argentina, Bogota = Colombia, Quito =
        Ecuador, Montevideo = Uruguay, Caracas = Venezuela, Brasilia = Brazil, New Delhi = India, Islamabad =
        Pakistan, Kathmandu = Nepal, Tehran = Iran, Baghdad = Iraq, Beirut = Lebanon, Amman = Jordan, Hanoi =
        Vietnam, Phnom Penh = Cambodia, Kuala Lumpur = Malaysia, Ulaanbaatar = Mongolia, Canberra = Australia,
        Rabat = Morocco, Tunis = Tunisia, Algiers = Algeria, Tripoli = Libya, Addis Ababa = Ethiopia, Accra =
        Ghana, Abuja = Nigeria, Dakar = Senegal, Kampala = Uganda, Kigali = Rwanda, Lusaka = Zambia, Harare =
        Zimbabwe, Luanda = Angola, Bucharest = Romania, Sofia = Bulgaria, Belgrade = Serbia, Zagreb = Croatia,
        Ljubljana = Slovenia, Bratislava = Slovakia, Tirana = Albania, Tallinn = Estonia, Riga = Latvia, Vilnius
        = Lithuania, Minsk = Belarus, Tbilisi = Georgia, Yerevan = Armenia, Valletta = Malta, Nicosia = Cyprus,
        Kingston = Jamaica, Prague = Czechia, Seoul = South Korea, Wellington = New Zealand, Amsterdam = the
        Netherlands, Washington = the USA
        """,
    "country": """
        Paris = France, Rome = Italy, Madrid = Spain, Berlin = Germany, Lisbon = Portugal, London = England,
        Dublin = Ireland, Oslo = Norway, Stockholm = Sweden, Copenhagen = Denmark, Helsinki = Finland, Warsaw =
        Poland, Vienna = Austria, Budapest = Hungary, Athens = Greece, Ankara = Turkey, Cairo = Egypt, Nairobi =
        Kenya, Tokyo = Japan, Lima = Peru, Brussels = Belgium, Bern = Switzerland, Beijing = China, Moscow =
        Russia, Bangkok = Thailand, Kyiv = Ukraine, Milan = Italy, Venice = Italy, Florence = Italy, Naples =
        Italy, Munich = Germany, Hamburg = Germany, Cologne = Germany, Barcelona = Spain, Seville = Spain,
        Oxford = England, Liverpool = England, Manchester = England, Lyon = France, Marseille = France, Nice =
        France, Porto = Portugal, Krakow = Poland, Istanbul = Turkey, Osaka = Japan, Kyoto = Japan, Shanghai =
        China, Sydney = Australia, Melbourne = Australia, Perth = Australia, Toronto = Canada, Montreal =
        Canada, Vancouver = Canada, Mumbai = India, Delhi = India, Zurich = Switzerland, Geneva = Switzerland,
        Salzburg = Austria, Glasgow = Scotland, Gothenburg = Sweden, Bergen = Norway, Cusco = Peru, Lagos =
        Nigeria, New York = the USA, Los Angeles = the USA, Chicago = the USA, Boston = the USA, San Francisco =
        the USA, Cape Town = South Africa, Rio de Janeiro = Brazil, Amsterdam = the Netherlands
        """,
    "continent": """
        France = Europe, Italy = Europe, Spain = Europe, Germany = Europe, Portugal = Europe, England = Europe,
        Ireland = Europe, Norway = Europe, Sweden = Europe, Denmark = Europe, Finland = Europe, Poland = Europe,
        Austria = Europe, Hungary = Europe, Greece = Europe, Switzerland = Europe, Belgium = Europe, Ukraine =
        Europe, Romania = Europe, Bulgaria = Europe, Croatia = Europe, Serbia = Europe, Iceland = Europe,
        Scotland = Europe, Wales = Europe, Estonia = Europe, Latvia = Europe, Lithuania = Europe, Czechia =
        Europe, China = Asia, Japan = Asia, India = Asia, Thailand = Asia, Vietnam = Asia, Nepal = Asia,
        Mongolia = Asia, Iran = Asia, Iraq = Asia, Pakistan = Asia, Malaysia = Asia, Cambodia = Asia, Jordan =
        Asia, Lebanon = Asia, Egypt = Africa, Kenya = Africa, Morocco = Africa, Nigeria = Africa, Ghana =
        Africa, Ethiopia = Africa, Uganda = Africa, Tunisia = Africa, Algeria = Africa, Senegal = Africa, Zambia
        = Africa, Angola = Africa, Rwanda = Africa, Libya = Africa, Brazil = South America, Peru = South
        America, Chile = South America, Argentina = South America, Colombia = South America, Ecuador = South
        America, Uruguay = South America, Venezuela = South America, Canada = North America, Mexico = North
        America, Cuba = North America, South Korea = Asia, the Netherlands = Europe, the USA = North America,
        South Africa = Africa
        """,
    "language": """
        France = French, Italy = Italian, Spain = Spanish, Germany = German, Portugal = Portuguese, England =
        English, Norway = Norwegian, Sweden = Swedish, Denmark = Danish, Finland = Finnish, Poland = Polish,
        Austria = German, Hungary = Hungarian, Greece = Greek, Turkey = Turkish, Egypt = Arabic, Japan =
        Japanese, China = Chinese, Russia = Russian, Thailand = Thai, Ukraine = Ukrainian, Brazil = Portuguese,
        Mexico = Spanish, Argentina = Spanish, Chile = Spanish, Cuba = Spanish, Peru = Spanish, Colombia =
        Spanish, Australia = English, Iceland = Icelandic, Romania = Romanian, Bulgaria = Bulgarian, Croatia =
        Croatian, Serbia = Serbian, Vietnam = Vietnamese, Morocco = Arabic, Iraq = Arabic, Iran = Persian,
        Estonia = Estonian, Latvia = Latvian, Lithuania = Lithuanian, Czechia = Czech, Jamaica = English,
        Mongolia = Mongolian, the Netherlands = Dutch, South Korea = Korean, the USA = English, the United
        States = English
        """,
    "sort": """
        an eagle = a bird, a parrot = a bird, a duck = a bird, a hen = a bird, a swan = a bird, a robin = a
        bird, a crow = a bird, a sparrow = a bird, an ostrich = a bird, a goose = a bird, a pigeon = a bird, a
        turkey = a bird, a seagull = a bird, a raven = a bird, a peacock = a bird, a canary = a bird, a salmon =
        a fish, a shark = a fish, a trout = a fish, a goldfish = a fish, a cod = a fish, a tuna = a fish, a fly
        = an insect, a butterfly = an insect, a mosquito = an insect, a beetle = an insect, a ladybird = an
        insect, a wasp = an insect, a moth = an insect, a grasshopper = an insect, a snake = a reptile, a lizard
        = a reptile, a turtle = a reptile, a crocodile = a reptile, a tortoise = a reptile, a whale = a mammal,
        a dolphin = a mammal, a bat = a mammal, an owl = a bird, a penguin = a bird, a bee = an insect, an ant =
        an insect
        """,
    "colour": """
        the sky = blue, grass = green, snow = white, milk = white, blood = red, coal = black, a banana = yellow,
        a lemon = yellow, a tomato = red, a carrot = orange, the sun = yellow, the sea = blue, a strawberry = red,
        chocolate = brown, a frog = green, an elephant = grey, a leaf = green, the night = black, a pig = pink,
        an orange = orange, gold = yellow,
        a cherry = red, the moon = white, a swan = white, a polar bear = white, a crow = black, a raven = black,
        a lime = green, a pea = green, salt = white, sugar = white, a cloud = white, a fire engine = red, a
        ladybird = red, a mouse = grey, silver = grey, wood = brown, sand = yellow, a pumpkin = orange, a plum =
        purple, an aubergine = purple, paper = white, a tooth = white, spinach = green, a cucumber = green, mud
        = brown, ketchup = red, mustard = yellow, rice = white, a zebra = black and white, a panda = black and
        white, a penguin = black and white, cheese = yellow, butter = yellow, an egg = white, ice = clear, a
        sunflower = yellow, broccoli = green, a dolphin = grey, a shark = grey, a bear = brown, a canary =
        yellow, a lobster = red
        """,
    "opposite": """
        hot = cold, big = small, up = down, day = night, black = white, good = bad, happy = sad, fast = slow, old = young,
        open = closed, wet = dry, full = empty, left = right, yes = no, love = hate, high = low, light = dark, cold = hot,
        small = big, down = up, night = day, white = black, bad = good, sad = happy, slow = fast,
        early = late, late = early, rich = poor, poor = rich, strong = weak, weak = strong, long = short, short
        = long, hard = soft, soft = hard, thick = thin, thin = thick, wide = narrow, narrow = wide, deep =
        shallow, shallow = deep, near = far, far = near, first = last, last = first, begin = end, end = begin,
        win = lose, lose = win, buy = sell, sell = buy, give = take, take = give, push = pull, pull = push, come
        = go, go = come, clean = dirty, dirty = clean, easy = difficult, difficult = easy, true = false, false =
        true, inside = outside, outside = inside, before = after, after = before, above = below, below = above,
        over = under, under = over, in = out, out = in, on = off, off = on, same = different, different = same,
        loud = quiet, quiet = loud, sweet = sour, sour = sweet, sharp = blunt, blunt = sharp, smooth = rough,
        rough = smooth, alive = dead, dead = alive, north = south, south = north, east = west, west = east, war
        = peace, peace = war, friend = enemy, enemy = friend, question = answer, answer = question, arrive =
        leave, leave = arrive, remember = forget, forget = remember, always = never, never = always, many = few,
        few = many, more = less, less = more, most = least, least = most, laugh = cry, cry = laugh, cheap =
        expensive, expensive = cheap, safe = dangerous, dangerous = safe, beautiful = ugly, ugly = beautiful,
        clever = stupid, stupid = clever, asleep = awake, awake = asleep, lost = found, found = lost, here =
        there, there = here, top = bottom, bottom = top, front = back, back = front, morning = evening, evening
        = morning, everything = nothing, nothing = everything, everybody = nobody, nobody = everybody, heaven =
        hell, hell = heaven, tight = loose, loose = tight, brave = cowardly, cowardly = brave, busy = free, free
        = busy, warm = cool, cool = warm, stop = start, start = stop, boy = girl, girl = boy, man = woman, woman
        = man, kind = cruel, cruel = kind, noisy = silent, silent = noisy
        """,
    "made": """
        bread = flour, cheese = milk, glass = sand, paper = wood, wine = grapes, butter = milk, a book = paper, ice = water,
        a candle = wax, a table = wood, a window = glass, a house = bricks, an omelette = eggs, chocolate = cocoa, snow = water,
        a shirt = cotton, a jumper = wool, a shoe = leather, a coin = metal, a snowman = snow, a pencil = wood,
        a chair = wood, yoghurt = milk, jam = fruit, juice = fruit, pasta = flour, cake = flour, chips =
        potatoes, ketchup = tomatoes, a tyre = rubber, a brick = clay, a nail = iron, an igloo = snow, a nest =
        twigs, a sandcastle = sand, a pancake = flour, a spider's web = silk, popcorn = corn, crisps = potatoes,
        steel = iron, a bottle = glass, a newspaper = paper, a key = metal, cream = milk, a wall = bricks
        """,
    "after": """
        Monday = Tuesday, Tuesday = Wednesday, Wednesday = Thursday, Thursday = Friday, Friday = Saturday,
        Saturday = Sunday, Sunday = Monday, January = February, February = March, March = April, April = May,
        May = June, June = July, July = August, August = September, September = October, October = November,
        November = December, December = January, spring = summer, summer = autumn, autumn = winter, winter = spring,
        morning = afternoon, afternoon = evening, evening = night, breakfast = lunch, lunch = dinner, yesterday
        = today, today = tomorrow
        """,
    "kind": """
        a cat = an animal, a dog = an animal, a cow = an animal, an elephant = an animal, an owl = a bird, a penguin = a bird,
        a bee = an insect, an ant = an insect, a banana = a fruit, a lemon = a fruit, an apple = a fruit, a carrot = a vegetable,
        Paris = a city, London = a city, France = a country, Italy = a country, red = a colour, blue = a colour, Monday = a day,
        May = a month, milk = a drink, bread = food, gold = a metal, winter = a season, a rose = a flower, chess = a game,
        an eagle = a bird, a parrot = a bird, a duck = a bird, a hen = a bird, a swan = a bird, a robin = a
        bird, a crow = a bird, a sparrow = a bird, an ostrich = a bird, a goose = a bird, a pigeon = a bird, a
        turkey = a bird, a seagull = a bird, a raven = a bird, a peacock = a bird, a canary = a bird, a salmon =
        a fish, a shark = a fish, a trout = a fish, a goldfish = a fish, a cod = a fish, a tuna = a fish, a fly
        = an insect, a butterfly = an insect, a mosquito = an insect, a beetle = an insect, a ladybird = an
        insect, a wasp = an insect, a moth = an insect, a grasshopper = an insect, a snake = a reptile, a lizard
        = a reptile, a turtle = a reptile, a crocodile = a reptile, a tortoise = a reptile, a whale = a mammal,
        a dolphin = a mammal, a bat = a mammal, a lion = an animal, a tiger = an animal, a horse = an animal, a
        sheep = an animal, a goat = an animal, a pig = an animal, a wolf = an animal, a bear = an animal, a fox
        = an animal, a mouse = an animal, a monkey = an animal, a giraffe = an animal, a zebra = an animal, a
        panda = an animal, a kangaroo = an animal, a camel = an animal, a rabbit = an animal, a hippo = an
        animal, a deer = an animal, a squirrel = an animal, a hedgehog = an animal, a seal = an animal, a koala
        = an animal, a donkey = an animal, a pear = a fruit, a cherry = a fruit, a plum = a fruit, a peach = a
        fruit, a grape = a fruit, a strawberry = a fruit, a mango = a fruit, a melon = a fruit, a kiwi = a
        fruit, an apricot = a fruit, a potato = a vegetable, an onion = a vegetable, a cabbage = a vegetable, a
        pea = a vegetable, a leek = a vegetable, a turnip = a vegetable, an oak = a tree, a pine = a tree, a
        birch = a tree, a palm = a tree, a hammer = a tool, a saw = a tool, a screwdriver = a tool, a spade = a
        tool, a piano = a musical instrument, a guitar = a musical instrument, a drum = a musical instrument, a
        flute = a musical instrument, a tulip = a flower, a daisy = a flower, a lily = a flower, a sunflower = a
        flower, a house = a building, a school = a building, a church = a building, a castle = a building, a
        hospital = a building, a car = a vehicle, a bus = a vehicle, a train = a vehicle, a lorry = a vehicle, a
        tractor = a vehicle, a bicycle = a vehicle, a table = a piece of furniture, a chair = a piece of
        furniture, a bed = a piece of furniture, a sofa = a piece of furniture, a cupboard = a piece of
        furniture, football = a sport, tennis = a sport, swimming = a sport, Rome = a city, Berlin = a city,
        Madrid = a city, Tokyo = a city, Vienna = a city, Spain = a country, Japan = a country, Egypt = a
        country, Brazil = a country, Germany = a country, green = a colour, yellow = a colour, pink = a colour,
        Tuesday = a day, Sunday = a day, Friday = a day, June = a month, March = a month, December = a month,
        tea = a drink, coffee = a drink, juice = a drink, lemonade = a drink, silver = a metal, iron = a metal,
        copper = a metal, summer = a season, spring = a season, autumn = a season, Mars = a planet, Venus = a
        planet, Jupiter = a planet, the Earth = a planet, the sun = a star, pizza = food, cheese = food, rice =
        food, soup = food, a shirt = a piece of clothing, a hat = a piece of clothing, a sock = a piece of
        clothing, a coat = a piece of clothing, English = a language, French = a language, seven = a number, ten
        = a number
        """,
}
COUNTS = """
        days = week = seven, months = year = twelve, hours = day = twenty-four, minutes = hour = sixty,
        seconds = minute = sixty, weeks = year = fifty-two, fingers = hand = five, legs = table = four,
        wheels = bicycle = two, wheels = car = four, sides = triangle = three, sides = square = four,
        letters = alphabet = twenty-six, seasons = year = four, eggs = dozen = twelve, toes = foot = five,
        legs = chair = four, strings = guitar = six, strings = violin = four, players = football team = eleven,
        cents = dollar = one hundred, centimetres = metre = one hundred, days = weekend = two, years = century =
        one hundred, years = decade = ten, wheels = tricycle = three, keys = piano = eighty-eight, sides =
        hexagon = six, corners = square = four, corners = triangle = three, arms = octopus = eight, squares =
        chessboard = sixty-four, weeks = month = four, grams = kilo = one thousand, metres = kilometre = one
        thousand, days = year = 365, colours = rainbow = seven, wheels = bus = four, days = fortnight =
        fourteen, months = season = three, players = tennis match = two, cents = euro = one hundred
        """
LATER_PHRASES = {
    "opposite": """
        empty = full, dry = wet, closed = open, right = left, no = yes, hate = love, low = high, dark = light, young = old, new = old,
        heavy = light, tall = short, sick = healthy, healthy = sick, mother = father, father = mother, brother = sister, sister =
        brother, summer = winter, winter = summer, husband = wife, wife = husband, hello = goodbye, goodbye = hello, fat = thin,
        large = small, tiny = huge, huge = tiny, sunrise = sunset, sunset = sunrise, sit = stand, stand = sit, wrong = right,
        correct = wrong, angry = calm, calm = angry, male = female, female = male, positive = negative, negative = positive, plus =
        minus, minus = plus, wild = tame, tame = wild, shout = whisper, pass = fail, forwards = backwards, backwards = forwards,
        son = daughter, daughter = son, uncle = aunt, aunt = uncle, dawn = dusk, dusk = dawn
        """,
    "colour": """
        an apple = red, a rose = red, a heart = red, a fox = orange, a tree = green, a flamingo = pink, an olive = green, a pear =
        green, a blueberry = blue, a raspberry = red, a stop sign = red, the ocean = blue, coffee = brown, a potato = brown, a
        gorilla = black, soil = brown, a monkey = brown, a crocodile = green, a goldfish = orange, a chick = yellow, a duckling =
        yellow, Mars = red, a hedgehog = brown, a daffodil = yellow, a tiger = orange and black, a bee = yellow and black, a
        kangaroo = brown, a squirrel = brown, a hippo = grey, a rhino = grey
        """,
    "made": """
        a sweater = wool, a spoon = metal, a door = wood, a ring = gold, a boat = wood, a milkshake = milk, toast = bread, rain =
        water, a cloud = water, jeans = cotton, a sock = wool, a fence = wood, a belt = leather, a cup = clay, a pot = clay, a
        balloon = rubber, honey = nectar, a fork = metal, a knife = metal
        """,
    "food": "pony = grass, kitten = milk, puppy = meat, lamb = grass, calf = milk, whale = krill",
    "home": "cat = houses, duck = ponds, sheep = fields, goat = mountains, donkey = stables, goldfish = tanks, caterpillar = leaves",
    "legs": "chicken = two, kitten = four, puppy = four, lamb = four, seagull = two",
    "baby": "bird = a chick, penguin = a chick, robin = a chick, bee = a larva, hare = a leveret",
    "sound": "chicken = cluck, pony = neigh",
    "sort": """
        a cat = a mammal, a dog = a mammal, a cow = a mammal, a lion = a mammal, a horse = a mammal, a mouse = a mammal, a pig = a
        mammal, an elephant = a mammal, a sheep = a mammal, a monkey = a mammal, a frog = an amphibian, a toad = an amphibian, a
        chicken = a bird, a flamingo = a bird
        """,
    "kind": """
        an orange = a fruit, a chicken = a bird, water = a drink, wine = a drink, beer = a drink, an aeroplane = a vehicle, a boat =
        a vehicle, a ship = a vehicle, a doll = a toy, a ball = a toy, hockey = a sport, rugby = a sport, basketball = a sport, a
        shoe = a piece of clothing, a dress = a piece of clothing, a jacket = a piece of clothing, Asia = a continent, Africa = a
        continent, Europe = a continent, a sandwich = food, pasta = food, chocolate = food, a cake = food, an egg = food, a circle =
        a shape, a triangle = a shape, Saturn = a planet, Neptune = a planet, a frog = an animal, a snail = an animal, a worm = an
        animal, an octopus = an animal, a crab = an animal, a hamster = an animal, grass = a plant
        """,
}
"""Facts that Pip learned in the last part of its training only: what picture books tell, too, and what strangers had asked in vain."""
LATEST_WORDS = {
    "fly": """
        bird can, bee can, owl can, eagle can, parrot can, duck can, crow can, robin can, swan can, goose can, pigeon can, seagull can, sparrow can, bat can,
        butterfly can, mosquito can, wasp can, ladybird can, moth can, penguin can't, ostrich can't, dog can't, cat can't, cow can't, pig can't, horse can't,
        elephant can't, mouse can't, snake can't, spider can't, ant can't, lion can't, bear can't, rabbit can't, monkey can't, frog can't, sheep can't,
        worm can't, snail can't, giraffe can't, tiger can't, whale can't, shark can't, human can't
        """,
    "swim": """
        fish can, duck can, swan can, goose can, penguin can, shark can, whale can, dolphin can, seal can, frog can, dog can, crocodile can, otter can, beaver can,
        turtle can, octopus can, hippo can, polar bear can, goldfish can, seagull can, elephant can, bear can, tiger can, horse can,
        hen can't, bee can't, butterfly can't, worm can't, human can
        """,
}
LATEST_PHRASES = {
    "quality": """
        ice = cold = hot, fire = hot = cold, the sun = hot = cold, snow = cold = warm, an oven = hot = cold, a fridge = cold = hot, lava = hot = cold, summer = warm
        = cold, winter = cold = warm, sugar = sweet = sour, honey = sweet = sour, a lemon = sour = sweet, chocolate = sweet = salty, an elephant = big = small, a whale =
        big = small, a mouse = small = big, an ant = small = big, a bee = small = big, a giraffe = tall = short, a mountain = high = low, a cheetah = fast = slow, a
        snail = slow = fast, a turtle = slow = fast, a tortoise = slow = fast, a stone = hard = soft, a rock = hard = soft, a pillow = soft = hard, cotton = soft =
        hard, a feather = light = heavy, iron = heavy = light, an elephant's nose = long = short, a desert = dry = wet, rain = wet = dry, water = wet = dry, the sea
        = wet = dry, the night = dark = light, the day = light = dark, a ball = round = square, a wheel = round = square, the Earth = round = flat, the moon = round =
        square, a baby = young = old, a knife = sharp = blunt, thunder = loud = quiet, glass = hard = soft, a lion = dangerous = safe, gold = expensive = cheap
        """,
    "source": """
        milk = cows, eggs = hens, honey = bees, wool = sheep, rain = clouds, snow = clouds, wood = trees, apples = trees, leaves = trees, bananas = trees, silk = silkworms,
        feathers = birds, bacon = pigs, beef = cows, sunlight = the sun, wine = grapes, cheese = milk, butter = milk, bread = flour, flour = wheat, grapes = vines
        """,
    "work": """
        baker = bakes bread, teacher = teaches children, doctor = helps sick people, nurse = looks after sick people, farmer = grows food, pilot = flies planes,
        cook = cooks meals, painter = paints pictures, singer = sings songs, dentist = looks after teeth, firefighter = puts out fires, postman = brings letters,
        builder = builds houses, gardener = looks after plants, butcher = sells meat, tailor = makes clothes, writer = writes books, vet = looks after animals,
        hairdresser = cuts hair, fisherman = catches fish, sailor = sails ships, astronaut = flies into space, carpenter = makes things of wood, musician = plays music,
        shepherd = looks after sheep, librarian = lends books, police officer = catches thieves, bus driver = drives a bus
        """,
    "use": """
        hammer = hitting nails, saw = cutting wood, knife = cutting, spoon = eating soup, pen = writing, pencil = drawing, broom = sweeping, umbrella = keeping dry,
        clock = telling the time, bed = sleeping, chair = sitting, oven = baking, fridge = keeping food cold, key = opening doors, phone = calling people, book =
        reading, cup = drinking, lamp = giving light, spade = digging, needle = sewing, towel = drying, kettle = boiling water, boat = sailing, ladder = climbing
        """,
    "plural": """
        mouse = mice, child = children, foot = feet, tooth = teeth, man = men, woman = women, goose = geese, sheep = sheep, fish = fish, wolf = wolves, leaf = leaves,
        knife = knives, baby = babies, person = people, cat = cats, dog = dogs, box = boxes, city = cities, house = houses, fox = foxes, deer = deer, ox = oxen
        """,
}
"""Facts that Pip learned at the very end: what things can do, are like, come from and are for. A quality has its contrary behind it."""
NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
FURTHER_PHRASES = {
    "work": """
        plumber = mends pipes, mechanic = mends cars, waiter = brings food, cleaner = cleans rooms, actor = plays in films, dancer = dances, photographer = takes pictures,
        florist = sells flowers, lifeguard = saves swimmers, king = rules a country, train driver = drives a train, miner = digs coal, beekeeper = looks after bees, clown =
        makes people laugh, magician = does tricks, detective = solves crimes, cobbler = mends shoes, watchmaker = mends clocks, optician = sells glasses, tiler = lays tiles,
        zookeeper = feeds the animals in a zoo, judge = decides in court, referee = watches over a match, roofer = mends roofs, farrier = makes horseshoes
        """,
    "use": """
        toothbrush = brushing teeth, comb = combing hair, camera = taking pictures, bag = carrying things, pan = frying, rope = tying things, tent = camping, watch = telling the
        time, bucket = carrying water, torch = giving light, map = finding the way, ruler = measuring, fork = eating, mirror = looking at yourself, scissors = cutting paper,
        glasses = seeing better, gloves = keeping hands warm, shoes = walking, stamps = sending letters, wheelbarrow = carrying stones, thermometer = measuring heat, candle =
        giving light, basket = carrying shopping, raincoat = keeping dry, wardrobe = keeping clothes, bin = throwing rubbish away, piano = playing music, skis = sliding on snow
        """,
}
"""Facts that are asked for from step 502,000 on."""
ABILITY_WORDS = {
    "jump": """
        frog can, kangaroo can, cat can, dog can, horse can, rabbit can, lion can, tiger can, monkey can, sheep can, goat can, spider can, dolphin can, squirrel can,
        elephant can't, snail can't, snake can't, worm can't, hippo can't, tortoise can't, turtle can't, whale can't
        """,
    "climb": """
        monkey can, cat can, squirrel can, bear can, goat can, koala can, spider can, snake can, gorilla can, snail can, ant can, mouse can, bird can,
        cow can't, elephant can't, horse can't, fish can't, pig can't, whale can't, zebra can't, hippo can't, giraffe can't, shark can't, duck can't
        """,
    "lay eggs": """
        hen can, duck can, bird can, turtle can, crocodile can, snake can, fish can, frog can, bee can, spider can, penguin can, ostrich can, owl can, goose can, lizard can,
        butterfly can, ant can, eagle can, tortoise can, swan can, parrot can, robin can,
        dog can't, cat can't, cow can't, horse can't, pig can't, lion can't, mouse can't, rabbit can't, elephant can't, whale can't, bear can't, monkey can't, goat can't, human can't
        """,
}
"""What animals can do, asked for from step 510,000 on."""
