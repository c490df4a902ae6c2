<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Lysmar Ledger: Night trains return to Lysmar after eight years with a sleeper to the coast</title>
<meta name="date" content="{{hours-ago:22:iso}}">
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
<div class="articlehead"><h1>Night trains return to Lysmar after eight years with a sleeper to the coast</h1>
<span class="byline">By Bruna Castellani, Ledger staff</span><br><span class="date">{{hours-ago:22:day}}</span></div>
<div class="tools"><a href="javascript:window.print()">Print this page</a> | <a href="mailto:?body=ledger">E-mail to a friend</a> | <a href="#comments">Comments (4)</a></div>
<div id="articleText">
Night trains will return to Lysmar in May after an absence of eight years, with a daily sleeper to the coast at Port Sorrel, the railway company Transveshar said on {{hours-ago:22:weekday}}.
<br><br>
The train will leave at 22:15 and arrive at 07:40. Tickets cost from 39 marks for a seat and 95 marks for a bed in a cabin for two, and go on sale on {{hours-ago:-120:weekday}}.
<br><br>
“People kept asking us for a train they could sleep in, and we kept telling them that they did not want one,” said Corina Baltasar, who became head of Transveshar in January. “We have stopped telling them.”
<br><br>
<table class="inset" align="right" width="180"><tr><td><font size="2"><b>MOST READ</b></font></td></tr>
<tr><td>1. <a href="{{base}}/ledger/city/evacuees-school-halls.php">“We took the cat and the deeds”: a night with Lysmar’s evacuees</a></td></tr>
<tr><td>2. <a href="{{base}}/ledger/city/foundry-bridge-vote.php">Council votes 9-6 to close Foundry Bridge to lorries from Monday</a></td></tr>
</table>
<br><br>
The company has bought 26 second-hand sleeping cars for 18 million marks and will rebuild them in the Lysmar works, which will take on 45 people. Each train has room for 310 passengers.
<br><br>
The last sleeper was withdrawn in 2018, when cheap flights had taken two thirds of its passengers. Flights to the coast have since become dearer: a tax introduced in 2024 adds 22 marks to each ticket, and the airline Aldair gave up the route in the summer.
<br><br>
<b>One track, two trains</b>
<br><br>
Success is not certain. The line through the Karst tunnel has a single track that freight trains need at night, and the regulator has guaranteed the slot for two years only. Transveshar could lose it if more than one train in ten is late, said Matthias Orban of the passengers’ association Rail for All.
<br><br>
“A night train that waits four hours behind a coal train is a hotel with a bad view,” Orban said.
<br><br>
<div class="poll"><b>Poll of the week:</b> Should the tram run all night?<br><input type="radio" name="p"> Yes <input type="radio" name="p"> No <input type="submit" value="Vote"></div>
<br><br>
Hotels in Port Sorrel expect 60,000 additional guests a year. The town’s tourism director, Ines Caldeira, said that it would extend the tram to the station if passenger numbers hold through the first summer.
<br><br>
The timetable will be published next week. A second line, to the mountain resort of Teshka, may follow in December if the parliament approves a subsidy of 7 million marks.
</div>
<div class="copyright">Copyright Lysmar Ledger. Reproduction in whole or in part without permission is prohibited.</div>
<div class="support"><b>Like what you read?</b> Get the Ledger delivered to your door for 9 marks a week. <a href="/subscribe">Subscribe now</a></div>
<a name="comments"></a><h3>Readers write</h3>
<div class="letter"><b>Old Miller:</b> They should have listened to the engineers years ago.</div>
<div class="letter"><b>T. from Oakhaven:</b> First the trams, then the bridge. What next?</div>
<form action="/comment"><textarea></textarea><input type="submit" value="Send"></form>
</td>
<td width="180" valign="top" class="right"><b>LATEST</b><br>
<a href="{{base}}/ledger/city/evacuees-school-halls.php">“We took the cat and the deeds”: a night with Lysmar’s evacuees</a><br><br>
<a href="{{base}}/ledger/city/foundry-bridge-vote.php">Council votes 9-6 to close Foundry Bridge to lorries from Monday</a><br><br>
<b>LOTTERY</b><br>4 11 19 23 38 40<br><br><b>HIGH TIDE</b><br>06:12 and 18:37
</td>
</tr>
<tr><td colspan="3" class="foot"><a href="/contact">Contact the newsroom</a> | <a href="/advertise">Advertising rates</a> | <a href="/terms">Terms</a></td></tr>
</table>
</body>
</html>
