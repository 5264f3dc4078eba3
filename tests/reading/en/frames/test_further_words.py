"""Plain sentences of many desks: each tells of an occurrence in words of its own."""

import pytest

from onrecord.reading import Reader
from plain_report import report

TOLD = {
    "killed": """
Three people lost their lives in the attack on Kharkiv on Monday.
The attack on Kharkiv left three dead.
A shell claimed the lives of two sisters in Nikopol.
Six civilians were burnt alive in their homes in Kongoussi.
The blast in Kabul took 14 lives.
Seven bodies were brought to Nasser Hospital in Khan Younis.
Nine soldiers fell in battle near Aghdam.
The death of a second firefighter was confirmed in Kyiv on Tuesday.
At least 12 worshippers were hacked to death in a church in Kasanga.
The ambush near Labbezanga cost the lives of nine soldiers.
The number of fatalities in Hama stands at 27.
A mother and her two daughters perished when their house in Rafah was hit.
Four hostages were found dead in Quetta.
Eleven miners were shot dead by gunmen in Duki.
The army buried 34 of its soldiers in Niamey on Friday.
Fifteen bandits were neutralised by troops in Zamfara.
The clashes in Tripoli have so far cost 13 lives.
Of the wounded, two have since died in hospital in Odesa.
A drone strike on Kosti market killed no fewer than 21 traders.
The militants slit the throats of five villagers in Mocimboa.
In Sumy the toll climbed to 35 on Monday.
Four soldiers paid the supreme price near Marte in Nigeria on Monday.
Eight more succumbed to gunshot wounds the following day.
Two officers made the ultimate sacrifice in Dikwa.
An elderly monk passed away on the spot in Sagaing.
Nine soldiers were lost near Gajiram in January.
Some 60 migrants drowned off Sirte on Monday.
Two others did not survive the journey to Niamey.
The ministry put the number of people shot dead in Rafah at 613.
The number of people killed when a bomb went off in Kabul has climbed to at least 41.
The ministry's count of the dead in Gaza since October has passed 40,000.
Fourteen bodies were taken to the morgue in Bunia.
The corpses of two raiders were left behind near Rann.
""",
    "injured": """
Nineteen others suffered shrapnel wounds in Kherson.
Twelve people needed hospital treatment in Dnipro.
A woman of 60 was taken to hospital with burns in Nikopol.
Eight passengers were hospitalised in Kramatorsk, two of them in grave condition.
Medics treated 14 people for smoke inhalation in Haifa.
A boy lost his leg to a mine in Izium.
Three policemen sustained bullet wounds in Bannu.
The strike in Zaporizhzhia left 20 people with injuries.
More than 40 were hurt, some of them critically, in Poltava.
Five residents received medical care after the shelling of Beryslav.
Four guards escaped with slight injuries in Bannu.
Two children were in critical condition in Rafah.
Police in Kabul said 22 had died and 31 were in hospital.
A clinic in Gojjam recorded 16 dead and seven with gunshot wounds.
Seventeen of the passengers have bullet wounds, a doctor in Quetta said.
""",
    "missing": """
Seven people remain unaccounted for in Dnipro.
Rescuers are searching for three people believed to be under the rubble in Ternopil.
The whereabouts of 11 villagers abducted near Bakura are unknown.
Two nurses have not been heard from since Sunday in Kidal.
Three guards could not be traced after the raid on Marte.
""",
    "displaced": """
Some 4,000 families have abandoned their homes in Djibo.
About 900 residents of Pokrovsk were taken to safety on Tuesday.
Nearly 12,000 people crossed into Chad from Darfur this week.
The shelling forced 300 households out of Kupiansk.
Residents of Goma streamed out of the city on Monday.
Two thousand people arrived in Tawila after fleeing El Fasher.
The offensive in Catatumbo drove out some 9,000 people.
About 300 people were driven from their tents in Zamzam.
About 600 people were shifted to a college at Baramulla in Kashmir.
Some 3,000 residents have sought safety beside the base in Zemio.
""",
    "detained": """
The army took 14 prisoners near Toretsk.
Gunmen seized 25 schoolgirls in Kebbi.
Eleven suspects were rounded up in Kabul.
Security forces picked up two journalists in Jenin.
The rebels captured nine soldiers in Masisi.
Israeli troops arrested eleven citizens in Qabatiya.
Two marchers were bundled into a pickup in Kabul.
""",
    "strike": """
Russia rained missiles on Kyiv overnight.
Kharkiv came under rocket fire on Monday.
Artillery pounded the outskirts of Goma on Tuesday.
Helicopter gunships strafed a convoy near Demoso.
Jets flew 14 sorties over Homs on Sunday, hitting rebel positions.
Israel hit back with air strikes on Tyre.
The army used tear gas and live rounds against protesters in Khartoum.
The town of Nikopol was shelled six times on Tuesday.
Two suicide bombers blew themselves up at a mosque in Maiduguri.
Over 100 shells were lobbed at Orikhiv.
Iran fired a barrage of ballistic missiles at Tel Aviv.
Pakistan carried out air strikes inside Afghanistan's Paktika province.
A grenade was hurled at a church in Bunia.
Snipers shot at people queueing for bread in Taiz.
Rebels lobbed mortar bombs into the Damascus suburb of Jaramana.
Houthi forces targeted a tanker in the Red Sea with two missiles.
The army bombarded Loikaw with heavy artillery.
Houthi media said US strikes on Ras Isa port had killed 74.
There was heavy shelling around Khartoum's airport on Friday.
A police vehicle hit a mine near Konduga in Nigeria.
A farmer stepped on a landmine in Gwoza in Nigeria.
A minibus ran over a roadside bomb in Bama in Nigeria.
Tents were struck west of Khan Younis on Sunday.
The pipeline was dynamited near Saravena on Sunday.
The army opened up with mortars on Tal Abyad.
Militants rammed a van packed with explosives into a gate in Bannu.
Militants exploded a car loaded with explosives at a gate in Baidoa.
""",
    "interception": """
Air defences destroyed 61 drones over seven Russian regions.
All but two of the missiles were brought down over Kyiv.
Fourteen of the drones failed to reach their targets in Ukraine because of jamming.
A missile from Yemen was intercepted outside Israeli territory.
The navy shot down five drones over the Red Sea.
Ukrainian gunners downed a Su-25 near Toretsk.
Electronic warfare brought down nine drones near Kursk.
The rebels shot down a helicopter near Laiza.
""",
    "assault": """
Gunmen on motorcycles stormed the village of Kourakan.
Hundreds of militants raided an army base in Borno.
Bandits attacked three villages in Zamfara on foot.
M23 rebels marched on Bukavu.
Islamic State fighters ambushed a patrol near Menaka.
Russian troops mounted 20 attacks near Pokrovsk in the past day.
Azerbaijan began a military operation in Nagorno-Karabakh.
Several hundred gunmen assailed the town of Banibangou in Niger.
A fuel convoy was waylaid near Diboli in Mali on Tuesday.
The assailants burst into the village of Mayikengo on Monday.
""",
    "clash": """
Troops traded fire with militants in Kulgam.
Fighting raged in the streets of Khartoum.
Rival militias battled in Tripoli overnight.
The two sides exchanged artillery fire across the border at Surin.
There were heavy clashes in Bakhmut.
A gun battle broke out in Port-au-Prince.
""",
    "repulse": """
Ukrainian forces fended off 14 assaults near Lyman.
The army said it had repelled an attack on Babanusa.
Troops foiled an attempt to storm the base at Monguno.
The assault on Marib was thwarted.
Ukraine's General Staff said its troops had beaten off 11 of 14 assaults near Toretsk.
Three militants were turned back at the fence in Keran.
""",
    "capture": """
Rebels took the town of Walikale on Wednesday.
Russian troops entered Vuhledar.
The army regained control of Wad Madani.
M23 seized the mining town of Nyabibwe.
Government forces have encircled Deir ez-Zor.
The RSF wrested the base from the army in Nyala.
Kobani fell to the militants on Friday.
Ukrainian forces liberated the village of Robotyne.
Troops pushed into the centre of Toretsk.
Insurgents hoisted their flag over the district of Hlaingbwe.
Rebels advanced to within 5 km of Homs.
Small groups slipped into Toretsk on Wednesday.
Militants walked into Adan Yabaal on Wednesday.
""",
    "withdrawal": """
The army withdrew from Goma airport.
Government forces abandoned the town of Kanyabayonga.
Russian troops pulled back from Kherson.
The rebels have quit Walikale.
The survivors of the raid on Banibangou fell back towards the border.
Troops deserted the town of Rann on Sunday.
""",
    "control": """
The RSF still holds the south of Khartoum.
Most of Rakhine is in the hands of the Arakan Army.
Toretsk is under Ukrainian control, the army said.
The group controls large parts of Oromia.
""",
    "damage": """
Two apartment blocks were gutted by fire in Odesa.
The strike punched a hole in the roof of a school in Sumy.
Windows were blown out in 14 houses in Nikopol.
A fire broke out at an oil depot in Engels.
The bridge over the Oskil was blown up.
Three vehicles were torched by the gunmen in Djibo.
The market in Kosti was reduced to rubble.
The blast tore the facade off a hotel in Kharkiv.
A power substation caught fire in Belgorod.
The mosque in Gamboru was badly damaged.
Rebels set ablaze a fuel tanker near Kayes.
The army lost four tanks near Avdiivka.
Shelling left 20 homes in ruins in Beryslav.
A warehouse burned to the ground in Zaporizhzhia.
Part of the hospital's roof collapsed in Rafah.
Debris damaged a kindergarten in Kyiv.
Twelve boats were sunk off Hodeidah.
Seven shops were looted and burned in Goma.
The explosion shattered windows in nearby buildings in Kabul.
A granary in Izmail suffered damage.
Vandals smashed the windows of a clinic in Beni.
A fuel dump went up in flames in Rafah.
Sixteen houses were reduced to ashes in Beni.
Fire consumed 15 tents in Rafah.
Fighters set fire to the customs post in Banibangou.
""",
    "outage": """
Half of Kharkiv lost power.
Some 40,000 households in Sumy have no electricity.
The attack left the city of Kherson without water.
The strike knocked out power to three districts of Odesa.
Mobile networks are down in El Fasher.
Internet access was cut in Gaza on Thursday.
Trains were halted between Kyiv and Lviv.
The airport at Goma has been shut since Sunday.
The only hospital in Zalingei has closed its doors.
Rolling blackouts hit five regions of Ukraine.
The border crossing at Torkham remains closed.
Flights were grounded at Ben Gurion airport.
The hospital in Zemio is not functioning.
Some 12,000 people remain without drinking water in Saravena.
""",
    "restoration": """
Power has been restored to 80 per cent of customers in Kharkiv.
Engineers have reconnected 12,000 homes in Odesa.
The road between Goma and Sake has reopened.
Repairs to the substation are under way in Sumy.
Water supplies were back to normal in Mykolaiv by evening.
Flights resumed at Beirut airport on Tuesday.
""",
    "transfer": """
Germany will send Ukraine two more Patriot systems.
Norway pledged 1.2 billion euros in military aid to Ukraine.
Britain has delivered 90,000 shells to Kyiv.
""",
    "sanction": """
The European Union imposed sanctions on five RSF commanders.
Washington blacklisted two Myanmar arms dealers.
Canada froze the assets of a Haitian gang leader.
""",
    "need": """
Some 11 million people need food aid in Sudan.
Two thirds of the population of Gaza face acute hunger.
Half a million children are at risk of starvation in Yemen.
""",
    "judgement": """
Amnesty International called the strike on Kosti a war crime.
The UN chief condemned the attack on the school in Nuseirat.
Kyiv accused Moscow of deliberately targeting power stations.
Islamabad denounced the raid as an act of aggression.
The tribunal found that the killings in Srebrenica amounted to genocide.
The army said the operation in Jenin was in line with international law.
The mayor described the attack on the market as barbaric.
The governor blamed the RSF for the attack on Kosti.
The president attributed the attack on Hama to the rebels.
Residents of Bannu held the army responsible.
The commission found that both sides had committed extrajudicial killings in Merawi.
""",
    "alert": """
Sirens sounded across northern Israel on Monday.
An air raid alert was declared in the Kyiv region.
""",
}


SENTENCES = [(kind, text) for kind, texts in TOLD.items() for text in texts.strip().splitlines()]


@pytest.mark.parametrize(("kind", "text"), SENTENCES)
def test_a_plain_sentence_tells_of_what_happened(reader: Reader, kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in reader.read(report(text)).claims}
