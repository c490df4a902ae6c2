<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Lysmar Ledger: “We took the cat and the deeds”: a night with Lysmar’s evacuees</title>
<meta name="date" content="{{hours-ago:6:iso}}">
<meta name="author" content="Bruna Castellani">
<link rel="alternate" type="application/feed+json" href="{{base}}/ledger/feed.json">
</head>
<body bgcolor="#ffffff">
<table width="960" align="center" border="0" cellpadding="4">
<tr><td colspan="3" class="masthead"><a href="{{base}}/ledger/"><img src="/logo.gif" alt="Lysmar Ledger"></a> <i>The river’s own paper since 1887</i></td></tr>
<tr><td colspan="3" class="nav"><a href="/city">City</a> | <a href="/region">Region</a> | <a href="/sport">Sport</a> | <a href="/deaths">Death notices</a> | <a href="/classified">Classified</a> | <a href="/weather">Weather: rain, 9 degrees</a></td></tr>
<tr>
<td width="140" valign="top" class="left"><b>SECTIONS</b><br><a href="/council">Council</a><br><a href="/schools">Schools</a><br><a href="/traffic">Traffic</a><br><a href="/crosswords">Crossword</a><br><br><img src="/ad120x600.gif" alt="Buy two tyres, get two free"></td>
<td valign="top">
<div class="articlehead"><h1>“We took the cat and the deeds”: a night with Lysmar’s evacuees</h1>
<span class="byline">By Bruna Castellani, Ledger staff</span><br><span class="date">{{hours-ago:6:day}}</span></div>
<div class="tools"><a href="javascript:window.print()">Print this page</a> | <a href="mailto:?body=ledger">E-mail to a friend</a> | <a href="#comments">Comments (2)</a></div>
<div id="articleText">
Thousands of people from Lysmar’s river districts spent the night in school halls and sports centres after a crack in the Orla dam forced the largest evacuation in the city’s history.
<br><br>
By {{hours-ago:6:weekday}} morning 31,000 of the 40,000 residents who had been told to leave had done so, Mayor Odile Marchetti said. Police were going from door to door in Ferry Quarter and the Lower Mills to persuade the rest.
<br><br>
“We took the cat and the deeds to the house, in that order,” said Henrik Pohl, a retired tram driver, in the gymnasium of the Saint Aurel school, where 420 people lay on mats. “My wife wanted the piano.”
<br><br>
<table class="inset" align="right" width="180"><tr><td><font size="2"><b>MOST READ</b></font></td></tr>
<tr><td>1. <a href="{{base}}/ledger/city/foundry-bridge-vote.php">Council votes 9-6 to close Foundry Bridge to lorries from Monday</a></td></tr>
<tr><td>2. <a href="{{base}}/ledger/city/night-trains-return.php">Night trains return to Lysmar after eight years with a sleeper to the coast</a></td></tr>
</table>
<br><br>
The city opened 18 shelters with the relief agency Red Lantern. Its local head, Vesna Drago, said that there were beds for 25,000 people but only 9,000 blankets, and asked residents of the upper town to bring some to the tram depot on Quarry Street.
<br><br>
All schools are closed and trams run only above the Mint Bridge. The General Hospital has moved 380 patients, among them 41 newborn babies, to clinics in the hills.
<br><br>
<b>“Nobody told us about 2023”</b>
<br><br>
Anger is growing over who knew what. A report by the University of Lysmar warned in 2023 that the drainage inside the dam was failing. Ioana Petrescu, who leads the residents’ association of the Lower Mills, said that nobody had told the people who live below it. “We found out from a siren,” she said.
<br><br>
Marchetti said that the city had received the report and had asked the government three times for an alarm system that works by telephone. “We were given sirens from 1971,” the mayor said. The infrastructure ministry did not answer a request for comment.
<br><br>
Engineers of the Rivers Authority have lowered the lake by 1.4 metres since midnight and need six. If rain forecast for the next two days arrives first, 65,000 more people may have to leave, Governor Ysolde Karran has warned.
<br><br>
<div class="poll"><b>Poll of the week:</b> Should the tram run all night?<br><input type="radio" name="p"> Yes <input type="radio" name="p"> No <input type="submit" value="Vote"></div>
<br><br>
Shopkeepers fear for their stock. The chamber of trade estimates that a flood would put 1,100 businesses under water and cost 2 billion marks; only a third of them are insured against it.
<br><br>
The mayor will speak to evacuees at Saint Aurel at six this evening. The city will decide on {{hours-ago:-40:weekday}}, after divers have inspected the crack, whether schools can open next week.
</div>
<div class="copyright">Copyright Lysmar Ledger. Reproduction in whole or in part without permission is prohibited.</div>
<div class="support"><b>Like what you read?</b> Get the Ledger delivered to your door for 9 marks a week. <a href="/subscribe">Subscribe now</a></div>
<a name="comments"></a><h3>Readers write</h3>
<div class="letter"><b>Old Miller:</b> They should have listened to the engineers years ago.</div>
<div class="letter"><b>T. from Oakhaven:</b> First the trams, then the bridge. What next?</div>
<form action="/comment"><textarea></textarea><input type="submit" value="Send"></form>
</td>
<td width="180" valign="top" class="right"><b>LATEST</b><br>
<a href="{{base}}/ledger/city/foundry-bridge-vote.php">Council votes 9-6 to close Foundry Bridge to lorries from Monday</a><br><br>
<a href="{{base}}/ledger/city/night-trains-return.php">Night trains return to Lysmar after eight years with a sleeper to the coast</a><br><br>
<b>LOTTERY</b><br>4 11 19 23 38 40<br><br><b>HIGH TIDE</b><br>06:12 and 18:37
</td>
</tr>
<tr><td colspan="3" class="foot"><a href="/contact">Contact the newsroom</a> | <a href="/advertise">Advertising rates</a> | <a href="/terms">Terms</a></td></tr>
</table>
</body>
</html>
