<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Lysmar Ledger: Council votes 9-6 to close Foundry Bridge to lorries from Monday</title>
<meta name="date" content="{{hours-ago:10:iso}}">
<meta name="author" content="Anton Weiss">
<link rel="alternate" type="application/feed+json" href="{{base}}/ledger/feed.json">
</head>
<body bgcolor="#ffffff">
<table width="960" align="center" border="0" cellpadding="4">
<tr><td colspan="3" class="masthead"><a href="{{base}}/ledger/"><img src="/logo.gif" alt="Lysmar Ledger"></a> <i>The river’s own paper since 1887</i></td></tr>
<tr><td colspan="3" class="nav"><a href="/city">City</a> | <a href="/region">Region</a> | <a href="/sport">Sport</a> | <a href="/deaths">Death notices</a> | <a href="/classified">Classified</a> | <a href="/weather">Weather: rain, 9 degrees</a></td></tr>
<tr>
<td width="140" valign="top" class="left"><b>SECTIONS</b><br><a href="/council">Council</a><br><a href="/schools">Schools</a><br><a href="/traffic">Traffic</a><br><a href="/crosswords">Crossword</a><br><br><img src="/ad120x600.gif" alt="Buy two tyres, get two free"></td>
<td valign="top">
<div class="articlehead"><h1>Council votes 9-6 to close Foundry Bridge to lorries from Monday</h1>
<span class="byline">By Anton Weiss, Ledger staff</span><br><span class="date">{{hours-ago:10:day}}</span></div>
<div class="tools"><a href="javascript:window.print()">Print this page</a> | <a href="mailto:?body=ledger">E-mail to a friend</a> | <a href="#comments">Comments (3)</a></div>
<div id="articleText">
Lysmar’s city council has voted 9-6 to close the Foundry Bridge to lorries from Monday, after inspectors found cracks in 31 of its 88 girders.
<br><br>
Cars and trams may go on using the 112-year-old bridge at 20 kilometres an hour until the spring, when the council will decide whether to repair it or pull it down. About 14,000 vehicles cross it every day, 1,900 of them lorries.
<br><br>
“It is a risk that nobody in this room can sign for,” said councillor Lidia Ferro, who chairs the transport committee and proposed the closure.
<br><br>
<table class="inset" align="right" width="180"><tr><td><font size="2"><b>MOST READ</b></font></td></tr>
<tr><td>1. <a href="{{base}}/ledger/city/evacuees-school-halls.php">“We took the cat and the deeds”: a night with Lysmar’s evacuees</a></td></tr>
<tr><td>2. <a href="{{base}}/ledger/city/night-trains-return.php">Night trains return to Lysmar after eight years with a sleeper to the coast</a></td></tr>
</table>
<br><br>
Repairs would cost 48 million marks and take three years, according to the city’s chief engineer, Tobias Renn. Demolition would cost 9 million, but the river would then be left without a crossing for 4 kilometres in either direction.
<br><br>
Hauliers said the closure would force lorries on a detour of 23 kilometres through the suburb of Oakhaven. The Lysmar Hauliers’ Association warned that its 40 member firms could lose 300 jobs. “They are saving a bridge and losing the road to it,” said its chairwoman, Marga Sollers.
<br><br>
<b>Oakhaven objects</b>
<br><br>
Residents of Oakhaven filled the public gallery. Their spokesman, Pavel Dunn, said that 1,900 lorries a day would pass two primary schools. The council promised a speed limit of 30 kilometres an hour and a crossing guard at each school.
<br><br>
The six councillors who voted against the plan wanted to wait for a second opinion. Their leader, Radomir Quist of the Civic List, said that the inspection had been done in the rain and in a hurry. Renn rejected that. “Steel does not crack because it is wet,” he told the meeting.
<br><br>
<div class="poll"><b>Poll of the week:</b> Should the tram run all night?<br><input type="radio" name="p"> Yes <input type="radio" name="p"> No <input type="submit" value="Vote"></div>
<br><br>
The government has not said whether it will contribute to the repairs. Last year it refused a similar request from Port Aldine.
<br><br>
Signs for the detour will go up at the weekend. The second inspection, by the University of Lysmar, is due in February and the council will vote on the future of the bridge in April.
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
<a href="{{base}}/ledger/city/night-trains-return.php">Night trains return to Lysmar after eight years with a sleeper to the coast</a><br><br>
<b>LOTTERY</b><br>4 11 19 23 38 40<br><br><b>HIGH TIDE</b><br>06:12 and 18:37
</td>
</tr>
<tr><td colspan="3" class="foot"><a href="/contact">Contact the newsroom</a> | <a href="/advertise">Advertising rates</a> | <a href="/terms">Terms</a></td></tr>
</table>
</body>
</html>
