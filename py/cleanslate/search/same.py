"""Words that mean the same, or that a question and its answer use for the same: a line for each meaning.

A search that only compares letters would not find "It is shut on Mondays." for "When is it closed?". The list is ours, and short;
no word stands twice in a list. The later list joins words to the meanings of the first one.
"""

SAME = """
close shut
begin start commence
end finish conclude
cost price pay fee fare charge expensive cheap euro dollar
name call title
age old
live home reside dwell
child kid children infant
boy lad
girl lass
mother mum mom mummy
father dad daddy
grandmother granny grandma gran
grandfather grandpa grandad granddad
policeman policewoman police
dog puppy pup doggy
cat kitten kitty
rabbit bunny
bike bicycle
car automobile
lorry truck
plane airplane aeroplane aircraft
phone telephone mobile cellphone smartphone
television tv telly
photo picture photograph
film movie
theatre theater
colour color
grey gray
favourite favorite
neighbour neighbor
centre center
toilet restroom loo
lift elevator
flat apartment
garden yard
shop store
street road
gift present
money cash
lunch dinner supper meal
food eat
drink beverage
cook boil
fix repair mend
break smash
buy purchase
receive get obtain
lend loan
rent hire
win victory champion
prize award
arrive reach
return back
leave depart
come attend
enter entry entrance admission
allow permit
forbid prohibit ban
need require
help assist
choose pick select
throw toss
steal rob
hide conceal
write author
make produce
build construct
speak talk
shout yell scream
own belong possess
boss chief leader director manager
work job profession occupation employ
teach instruct
pupil student
lesson class course
exam test
learn study
sick ill unwell
doctor physician
happy glad pleased
sad unhappy
angry cross
afraid scare fear
love adore like enjoy
hate dislike
big large huge
small little tiny
fast quick rapid speed
loud noisy
quiet silent
high tall height
long length
heavy weigh weight
deep depth
wide width
wrong incorrect
rubbish trash garbage
holiday vacation
trip journey excursion outing
party celebration
noon midday
autumn fall
die death dead
born birth birthday
marry wedding wife husband spouse
guest visitor
creature beast animal
insect bug
error mistake
answer reply
send post mail
luggage baggage suitcase
woods forest
country nation
near nearby beside
member join
"""
SINCE = """
win first prize award fastest quickest
last slowest
make recipe
find discover
eat taste
need bring
president rule govern
cost coin pound
die funeral
doctor surgery vet clinic dentist
tooth dental
wedding bride groom
write letter
shoe shoemaker boot
"""
