"""The facts of the small world as plain tables: entries are parted by commas, subject and answer by a space (WORDS) or "=" (PHRASES).

COUNTS has what is counted, in what, and how many.
"""

WORDS = {
    "capital": """
        France Paris, Italy Rome, Spain Madrid, Germany Berlin, Portugal Lisbon, England London, Ireland Dublin,
        Norway Oslo, Sweden Stockholm, Denmark Copenhagen, Finland Helsinki, Poland Warsaw, Austria Vienna,
        Hungary Budapest, Greece Athens, Turkey Ankara, Egypt Cairo, Kenya Nairobi, Japan Tokyo, Peru Lima,
        Belgium Brussels, Switzerland Bern, China Beijing, Russia Moscow, Thailand Bangkok, Ukraine Kyiv
        """,
    "sound": """
        cat meow, dog woof, cow moo, sheep baa, duck quack, pig oink, horse neigh, hen cluck, frog ribbit, lion roar,
        bee buzz, owl hoot, mouse squeak, wolf howl, snake hiss, goat maa, donkey hee-haw, bird tweet,
        rooster cock-a-doodle-doo
        """,
    "food": """
        cat fish, dog meat, cow grass, sheep grass, duck bread, horse hay, hen corn, frog flies, lion meat, owl mice,
        mouse cheese, wolf meat, goat leaves, rabbit carrots, bear honey, bird seeds, penguin fish, elephant leaves,
        spider flies, pig potatoes, snake mice, fox hens
        """,
    "home": """
        fish water, bee hives, lion Africa, penguin ice and snow, bear caves, bird nests, cow barns, pig sties,
        rabbit holes, frog ponds, owl trees, spider webs, ant anthills, whale the sea, wolf forests, dog kennels,
        horse stables, fox dens
        """,
    "baby": """
        dog a puppy, cat a kitten, cow a calf, sheep a lamb, horse a foal, duck a duckling, hen a chick, pig a piglet,
        goat a kid, bear a cub, lion a cub, frog a tadpole, owl an owlet
        """,
    "legs": """
        spider eight, ant six, bee six, cat four, dog four, cow four, horse four, hen two, bird two, duck two,
        snake no, fish no, pig four, sheep four, frog four, elephant four, lion four, fly six, penguin two, mouse four
        """,
}
PHRASES = {
    "colour": """
        the sky = blue, grass = green, snow = white, milk = white, blood = red, coal = black, a banana = yellow,
        a lemon = yellow, a tomato = red, a carrot = orange, the sun = yellow, the sea = blue, a strawberry = red,
        chocolate = brown, a frog = green, an elephant = grey, a leaf = green, the night = black, a pig = pink,
        an orange = orange, gold = yellow
        """,
    "opposite": """
        hot = cold, big = small, up = down, day = night, black = white, good = bad, happy = sad, fast = slow, old = young,
        open = closed, wet = dry, full = empty, left = right, yes = no, love = hate, high = low, light = dark, cold = hot,
        small = big, down = up, night = day, white = black, bad = good, sad = happy, slow = fast
        """,
    "made": """
        bread = flour, cheese = milk, glass = sand, paper = wood, wine = grapes, butter = milk, a book = paper, ice = water,
        a candle = wax, a table = wood, a window = glass, a house = bricks, an omelette = eggs, chocolate = cocoa, snow = water
        """,
    "after": """
        Monday = Tuesday, Tuesday = Wednesday, Wednesday = Thursday, Thursday = Friday, Friday = Saturday,
        Saturday = Sunday, Sunday = Monday, January = February, February = March, March = April, April = May,
        May = June, June = July, July = August, August = September, September = October, October = November,
        November = December, December = January, spring = summer, summer = autumn, autumn = winter, winter = spring
        """,
    "kind": """
        a cat = an animal, a dog = an animal, a cow = an animal, an elephant = an animal, an owl = a bird, a penguin = a bird,
        a bee = an insect, an ant = an insect, a banana = a fruit, a lemon = a fruit, an apple = a fruit, a carrot = a vegetable,
        Paris = a city, London = a city, France = a country, Italy = a country, red = a colour, blue = a colour, Monday = a day,
        May = a month, milk = a drink, bread = food, gold = a metal, winter = a season, a rose = a flower, chess = a game
        """,
}
COUNTS = """
        days = week = seven, months = year = twelve, hours = day = twenty-four, minutes = hour = sixty,
        seconds = minute = sixty, weeks = year = fifty-two, fingers = hand = five, legs = table = four,
        wheels = bicycle = two, wheels = car = four, sides = triangle = three, sides = square = four,
        letters = alphabet = twenty-six, seasons = year = four, eggs = dozen = twelve, toes = foot = five
        """
