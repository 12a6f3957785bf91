"""What the small world does not hold: things that people ask for, real and from stories, so that Pip learns to say no."""

from cleanslate.training.grammar import table


def words(text: str) -> tuple[str, ...]:
    """A table from text: entries are parted by commas."""
    return tuple(" ".join(entry.split()) for entry in text.split(","))


OTHER_COUNTRIES = words(
    """Wakanda, Narnia, Atlantis, Mordor, Gondor, Genovia, Oz, Westeros, Neverland, Latveria, Sokovia, Zamunda, Elbonia,
    Freedonia, Ruritania, Hyrule, Arendelle, Krakozhia, Brazil, Argentina, Chile, Colombia, Ecuador, Uruguay,
    Australia, New Zealand, Canada, Mexico, Cuba, Jamaica, Nigeria, Ghana, Ethiopia, Morocco, Algeria, Tunisia, Libya,
    Sudan, Angola, Zambia, Uganda, Rwanda, Mali, Senegal, South Africa, Saudi Arabia, Iran, Iraq, Syria, Jordan,
    Lebanon, Afghanistan, Pakistan, Nepal, Bhutan, Myanmar, Laos, Cambodia, Vietnam, Malaysia, Indonesia,
    South Korea, North Korea, Mongolia, Kazakhstan, Uzbekistan, Georgia, Armenia, Estonia, Latvia,
    Lithuania, Belarus, Serbia, Croatia, Slovenia, Slovakia, Romania, Bulgaria, Albania, Cyprus, Malta, Iceland,
    Luxembourg, Monaco, Andorra, Scotland, Wales, Texas, California, Florida, Ohio, Bavaria, Africa, Europe,
    Asia, America, Antarctica, Mars, the moon, Venus, Westland, Middle-earth, the United States, the USA"""
)
OTHER_LANDS = words(
    """Wakanda, Narnia, Atlantis, Mordor, Gondor, Genovia, Oz, Westeros, Neverland, Latveria, Sokovia, Zamunda, Elbonia, Freedonia,
    Ruritania, Hyrule, Arendelle, Krakozhia, Middle-earth, Bolivia, Belize, Namibia, Bhutan, Fiji, Tonga, Monaco, Andorra, Eritrea"""
)
OTHER_CITIES = words(
    """Gotham, Metropolis, Hogsmeade, Minas Tirith, Emerald City, Rivendell, Springfield, Camelot, El Dorado, Duckburg, Riverdale, Quahog,
    Bikini Bottom, Zion, Asgard, Hogwarts, Bedrock, Smallville, South Park, Sunnydale, Timbuktu, Gomel, Omsk, Tulsa, Boise, Fargo"""
)
OTHER_ANIMALS = words(
    """dragon, unicorn, phoenix, griffin, dinosaur, giraffe, zebra, panda, koala, tiger, leopard, jaguar, camel, llama,
    alpaca, kangaroo, crocodile, alligator, hippo, rhino, gorilla, monkey, dolphin, shark, octopus, jellyfish, crab,
    lobster, shrimp, seal, walrus, otter, beaver, badger, hedgehog, squirrel, hamster, ferret, rat, mole, bat, eagle,
    falcon, pigeon, crow, swan, goose, turkey, peacock, parrot, canary, ostrich, flamingo, pelican, lizard, turtle,
    tortoise, gecko, toad, worm, beetle, ladybird, butterfly, moth, mosquito, cockroach, scorpion, moose, deer, elk,
    buffalo, bison, yak, lynx, cheetah, hyena, jackal, raccoon, skunk, sloth, platypus, T-rex, mammoth, yeti, pokemon,
    mermaid, robot, human, person, baby, snail, whale shark, ghost, vampire, zombie, minotaur"""
)
OTHER_THINGS = words(
    """my car, my shirt, your hair, a zebra, my house, the flag, love, a ghost, a unicorn, my bike, your shirt, time, a robot,
    music, a dragon, jazz, a pencil, a laptop, the internet, my phone, a violin, a piano, the moon, a sandwich, a diamond,
    plastic, concrete, a shoe, a sofa, a pillow, a mirror, a computer, a kimono, kryptonite, vibranium, slime, a carpet"""
)
OTHER_KINDS = words(
    """a dragon, a unicorn, a laptop, a robot, a black hole, love, bitcoin, democracy, energy, the internet, a quasar, an atom, a molecule,
    a wizard, a spaceship, karma, philosophy, gravity, DNA, a blockchain, inflation, a neural network, Python, Linux, Wakanda, Narnia,
    a transistor, capitalism, evolution, consciousness, machine learning, photosynthesis, quantum physics, a tsunami, an algorithm,
    a sonnet, a violin, a laser, justice, a volcano, a comet, a virus, the meaning of life, the meaning of this, a samurai, a mortgage"""
)
OTHER_QUESTIONS = table("""
    who is {N} / who was {N} / who's {N} / do you know {N} / do you know who {N} is / [when|where] was {N} born
    how old is {N} / is {N} [dead|rich|married|tall] / where does {N} live / where is {N} / what does {w} mean
    what is the meaning of {w} / what is {w} / what's {w} / what are {w}s / define {w} / how do you spell {w}
    who invented [the telephone|the light bulb|the wheel|the internet|paper|{w}]
    who wrote [hamlet|harry potter|the bible|don quixote|{w}] / who painted [the mona lisa|{w}]
    who discovered [america|gravity|{w}] / who built [the pyramids|{w}]
    who is the [president|king|queen|prime minister|pope][| of {N}| of france| of america| of the usa| of england]
    who won the [election|world cup|war|game|super bowl|match]
    when did [world war two|the war|world war 1|the dinosaurs] [end|start|die] / how far is [the moon|the sun|{N}]
    how [tall|high|old|big] is [the eiffel tower|mount everest|the moon|{N}]
    what is the population of [france|china|india|{N}] / how many people live in [france|china|london|{N}]
    what is the [largest|tallest|longest|fastest|biggest|smallest] [country|mountain|river|animal|city]
    what is the price of [gold|bitcoin|oil|{w}] / what language do they speak in {N} / what is the currency of {N}
    what is the flag of {N} / is {N} [a country|in europe|far away|a city] / how hot is the sun
    why is the sky blue / why do [cats purr|birds sing|dogs bark|people sleep]
    do [fish sleep|cats dream|dogs fly|birds swim] / can [a penguin fly|dogs swim|pigs fly|a cat swim]
    how long do [cats|dogs|elephants|turtles] live / how much does [an elephant|a cat|a whale] weigh
    how fast is [a horse|a lion|light] / what is the best [movie|song|phone|car|game|language|football team|food]
    what is the speed of light / what year did [napoleon die|the war end]
    how many [planets|continents|stars|countries|oceans] are there / is the earth [flat|round]
    is a [tomato|banana] a fruit / what is the name of [the president|the longest river|{N}'s wife]
    who was [napoleon|cleopatra|julius caesar|albert einstein|marie curie|gandhi|mozart|king arthur|van gogh]
    who is [taylor swift|the president|the pope|elon musk|the king of england|messi|batman|beyonce|bill gates]
    who [invented the telephone|discovered america|painted the mona lisa|wrote hamlet|built the pyramids]
    who [discovered penicillin|invented the wheel|sang yesterday|directed jaws|composed the magic flute|shot jfk]
    who won the [world cup|election|game last night|super bowl|war|oscar|race|tennis final|champions league]
    who is the [best player|richest man alive|tallest person|prime minister|fastest runner|best singer ever]
    when did [the war end|rome fall|the titanic sink|columbus sail|man land on the moon|elvis die|the wall fall]
    when was [the first car built|the internet invented|jesus born|the eiffel tower built|america founded]
    when is [the next election|easter|the next full moon|black friday|the final|the next train to leeds]
    when does [the shop open|the film start|school begin|the bus leave|summer start|the bank close]
    where is [the nearest station|the bathroom|the titanic now|mount everest|the louvre|my phone|the exit]
    where was [beethoven born|the treaty signed|this film made|obama born] / where did the aztecs live
    why is the sky blue / why is the sea salty / why do we dream / why do we yawn / why does ice float
    why is there war
    why do [people lie|stars shine|leaves fall|men go bald|we age|prices rise|volcanoes erupt|magnets stick]
    why did [rome fall|the titanic sink|britain leave the eu|hitler lose|she leave me|the market crash]
    how does [a plane fly|the brain work|a computer work|the heart pump|gps work|an engine work|rain form|wifi work]
    how do [magnets work|rockets fly|batteries work|tides work|vaccines work|elections work|rainbows form]
    how far is [the moon|the sun|it to rome] / how big is [the universe|the earth|texas] / how old is the earth
    how tall is [the eiffel tower|mount everest|tom cruise] / how deep is the ocean / how fast is light
    how many [planets are there|people live in china|countries are in europe|bones do we have|states are there]
    how many [days are in a year|stars are in the sky|people speak spanish|teeth do adults have|oceans are there]
    what is [the meaning of life|love|consciousness|the speed of light|the largest planet|the longest river]
    what is [the theory of evolution|the pythagorean theorem|a black hole|the periodic table|quantum theory]
    what is [the highest mountain|the biggest country|the boiling point of water|the human genome|global warming]
    what is [the population of france|the currency of japan|the plot of titanic|a prime minister|the gdp of italy]
    what are [the laws of physics|human rights|black holes|the ten commandments|taxes for|atoms|vitamins]
    what causes [cancer|earthquakes|inflation|lightning|a headache|wars] / what happened in [1789|1945|2001]
    what happens [after death|when we die|in a black hole|if i eat soap|at the end of time] / is there life on mars
    what does [nasa do|a judge do|dna stand for|the heart do|e=mc2 mean|irony mean|lol mean|the bible say]
    what is the definition of [art|truth|happiness]
    what is the difference between [tea and coffee|law and justice|weather and climate|java and python]
    what is the chemical formula of [salt|water|sugar] / what is newton's first law
    is [the earth flat|time travel possible|santa real|the moon landing fake|pluto a planet|magic real|hell real]
    """)
FAMOUS = words(
    """einstein, napoleon, shakespeare, caesar, mozart, hitler, cleopatra, newton, darwin, elon musk, taylor swift, obama, trump, messi,
    batman, harry potter, putin, biden, bill gates, Einstein, Elon Musk, Taylor Swift, Donald Trump, Albert Einstein, Picasso, Gandhi,
    Marie Curie, Alan Turing, Beethoven, Superman, Santa Claus, Sherlock Holmes, Mickey Mouse, Darth Vader, Pikachu, Socrates, Plato"""
)
OTHER_WORDS = words(
    """purple, banana, seven, table, music, pizza, chair, computer, orange, elephant, Tuesday, butter, quickly, the moon, water,
    thirteen, a door, democracy, jazz, algebra, electron, ambiguous, yesterday"""
)
