namespace PostmortemLint.Model;

/// <summary>
/// The phrases that state a fact. A phrase is a row of words: <c>|</c> parts alternatives, <c>*</c> ends a stem, <c>..</c> lets up to three other
/// words stand between and <c>...</c> up to six, <c>~</c> up to two that are no unit or preposition, <c>^</c> begins a word that must not follow at once.
/// <c>%</c> is a percentage, <c>#</c> a count, <c>:</c> a colon or dash. Nothing reaches beyond a sentence.
/// </summary>
internal static partial class Vocabulary
{
    /// <summary>Groups of words that phrases name in angle brackets.</summary>
    public static readonly (string Name, string Words)[] PhraseGroups =
    [
        ("person", "team*|engineer*|sre|sres|on-call|oncall|admin|admins|administrator*|sysadmin*|sys-admin*|dba|dbas|developer*|dev|devs|devops|ops|lead|leads|leader*|manager*|crew|staff|colleague*|coworker*|co-worker*|vendor*|provider*|support|helpdesk|expert*|specialist*|maintainer*|department*|senior|cto|ceo|cio|ciso|vp|responder*|desk|architect*|technician*|consultant*|supervisor*|management|leadership|personnel|contractor*|commander|noc|soc|programmer*|teammate*|boss|tech-lead|squad*|upstream|owners"),
        ("group", "team|teams|engineer*|sre|sres|admins|administrator*|sysadmin*|dba|dbas|developer*|devs|crew|responder*|manager*|staff|colleague*|on-call|oncall|department"),
        ("customer", "user*|customer*|client*|visitor*|subscriber*|members|people|merchant*|tenant*|student*|shopper*|buyer*|guest*|player*|patient*|employee*|reader*|viewer*|passenger*|citizen*|consumer*|participant*|learner*|applicant*|teacher*|seller*|driver*|rider*|audience|public|everyone"),
        ("traffic", "request*|traffic|transaction*|order|orders|payment*|session*|login*|logins|sign-in*|signup*|sign-up*|attempt*|call|calls|quer*|email*|message*|account*|connection*|visit|visits|booking*|purchase*|checkout*|job|jobs|upload*|download*|device*|ticket*|inquir*|enquir*|complaint*|tenants|organi*|website*|domain*|store|stores|shop|shops|household*"),
        ("node", "node*|host|hosts|instance*|pod|pods|machine*|validator*|vm|vms|workstation*|endpoint*"),
        ("copula", "was|is|were|being|are|lay|lies|:"),
        ("incident", "issue*|incident*|problem*|outage*|ticket*|case|task|bug|matter|fault|it|error|errors|downtime|failure*|anomal*"),
        ("wrong", "wrong|incorrect|false|unfounded|unrelated|mistaken|erroneous|untrue|baseless|irrelevant|coincidental|coincidence|inconclusive"),
        ("guessed", "suspect*|suspicion*|assum*|thought|thinking|believ*|hypothes*|theor*|guess*|speculat*|presum*|blam*|supposed|mistook|conclu*"),
        ("idea", "theory|theories|hypothes*|assumption*|idea|suspicion*|lead|guess|explanation|possibility|diagnosis"),
    ];

    /// <summary>What states a fact.</summary>
    public static readonly (Fact Fact, string[] Phrases)[] FactPhrases =
    [
        (Fact.Impact,
        [
            "impact*|affect*|outage*|down|downtime|unavailab*|inaccessib*|unreachab*|unable|inability|fail*|error*|slow*|degrad*|disrupt*|interrupt*|crash*|offline|lost|loss|losing|timeout*|time-out*|delay*|broken|broke|unrespons*|latency|denied|blocked|refus*|stopped|ceased|hang|hung|stuck|corrupt*|leaked|exposed|breach*|couldn't|cannot|can't|severity|missing|wrong|overcharg*|duplicat*|unusable|halt*|intermittent*|stale|rejected|dropped|breakdown|outdated|vulnerab*|unauthori*|malfunction*|lagg*",
            "timed out", "could|can|would|was|were|did|is|are not", "nobody|no-one|none could|can|was|were|got", "no one could|can|was|got",
        ]),
        (Fact.Service,
        [
            "service*|server*|site*|website*|web|webpage*|app|apps|application*|api|apis|database*|db|page|pages|platform*|system|systems|checkout*|login*|sign-in|portal*|endpoint*|tool|tools|network*|cluster*|infrastructure|product|products|queue*|storage|dns|vpn|email*|gateway*|backend|back-end|frontend|front-end|dashboard*|environment|repo|repos|repositor*|registry|pipeline*|proxy|balancer*|cdn|webhook*|store|feature*|search|payment*|authentication|auth|mail|stack|software|cloud|bot|node*|package*|client|interface|internet|website's|forum|blog|game|messag*|notification*|build|builds|ci|host|hosting|cache|cart|upload*|download*|signup|registration|router*|domain*|bucket|container*|kubernetes|library|program|plugin|extension|model|dataset|device*|machine*",
        ]),
        (Fact.Experience,
        [
            "unable|inability|cannot|can't|couldn't|fail|failed|fails|failing|failure|failures|error*|slow*|latency|timeout*|time-out*|unavailab*|inaccessib*|unreachab*|down|degrad*|disrupt*|interrupt*|blocked|locked|denied|refus*|stuck|hang|hung|hanging|frozen|froze|freez*|blank|stale|missing|duplicat*|wrong|old|outdated|delay*|unrespons*|intermittent*|warning*|lost|lose|losing|unusable|glitch*|broken|lag|lagg*|wait|waited|waiting|complain*|logged|rejected|dropped|incomplete|gap|gaps|overcharg*|prevent*|refresh*|reload*|retry*|frustrat*|saw|see|seeing|insecure|spinning|empty",
            "timed out", "could|can|would|did|were|was not", "not able|accessible|load*|available|work*|respond*|display*|receiv*|reach*|access",
            "user|customer|client|visitor experience*", "<customer> .. experienc*|encounter*|receiv*|got|met|faced|seeing|notic*", "experience :",
        ]),
        (Fact.Share,
        [
            "% of|o ...  <customer>|<traffic>|<node>|server*", "%",
            "all|every|each|any|entire|whole|no|zero ~ <customer>|<traffic>|<node>|server*|hub|hubs|repositor*|build|builds ^data|information|record*|credential*|facing|impact|support|experience|experienc*|content|details|complaint*|report*|path|was|is",
            "all|every|none of ~ <customer>|<traffic>|<node>|server*", "everyone|everybody|anyone|anybody|nobody|no-one", "no one",
            "half|third|thirds|quarter|quarters|two-thirds|one-third of .. <customer>|<traffic>|<node>|server*",
            "half|third|thirds ~ <customer>|<traffic>|<node>",
            "#|hundred*|thousand*|million*|dozen* of ~ <customer>|<traffic>|<node>", "#|hundred*|thousand*|million*|dozen* ~ <customer>|<traffic>|<node> ^error*|status|code*|response*",
            "# of|out .. # ~ <customer>|<traffic>|<node>|server*",
            "<customer>|<traffic> : # ^:|am|pm", "<customer>|<traffic> affected|impacted|hit|involved : #", "affected|impacted <customer>|<traffic> : .. #", "<customer>|<traffic> : all|none|zero|everyone", "affected|impacted : all|none|zero|everyone",
            "single|only|just customer|user|client|tenant|account",
        ]),
        (Fact.Cause,
        [
            "cause*|reason|reasons|culprit*|trigger|triggers|origin ... <copula> ^identified|found|determined|discovered|established|fixed|resolved|unknown|unclear|still|not|under|tbd|being|addressed|corrected|pinpointed|isolated|located|traced",
            "cause*|reason|culprit ... identified|found|determined|discovered|established|pinpointed|narrowed|traced|isolated as|to|in|back|that",
            "main|root|underlying|primary|actual|real|core problem|issue|fault ... <copula>", "root of ... <copula>", "was|is|were|being|as .. cause|reason|culprit",
            "caused|cause|triggered|induced|provoked|brought|precipitated by", "caused|causes", "due|owing to", "because", "result|consequence|product of|from", "results|resulted|resulting|stem*|originat*|arose|arising|arises|came|derived|emanat* from",
            "traced|attribut*|linked|tied|pinned|ascribed .. to", "thanks to", "led to", "brought|took|knocked .. down", "following|after ~ deploy*|release|releases|update*|upgrade*|migration|push|rollout|roll-out|merge",
            "misconfig*|mis-config*|typo|typos|bug|bugs|leak|leaks|leaking|expir*|exhaust*|deadlock*|faulty|overload*|misspel*|mistyp*|wrongly|incorrectly|improperly|mistakenly|accidentally|inadvertently|erroneous*|defect*", "not|never .. configured|updated|renewed|added|installed|tested", "ran|run|running out", "race condition*", "human error", "syntax error|issue|mistake", "invalid|bad|wrong|incorrect|missing|broken|outdated .. config*|script*|path|port|setting*|file*|extension*|query|queries|index*|deploy*|link|permission*|credential*|variable*|certificate*|dependenc*|version*|flag|value*|record*|rule|rules|migration*|code|commit",
        ]),
        (Fact.DetectionTime,
        [
            "detect*|notic*|observ*|visible|declar*|alert|alerts|alerted|alerting|alarm*|reported|complain*|flagged|paged|pager*|notified|notif*|spotted|aware|awareness|ticket*|recogni*", "reports from|of|that|about|started|began|come|came|flood*|issue*|error*|problem*", "<customer>|<person> reports|report|call*", "to report",
            "monitor* ... show*|indicat*|report*|fire*|trigger*|pick*|signal*|scream*|start*|warn*|went|goes|reveal*|caught|catch*|identif*|discover*|observ*|register*|record*|captur*|send*|sent",
            "issue*|incident*|problem*|outage*|bug|fault|failure*|anomal* .. found|discover*|seen|identified|encounter*|surfac*|emerged|logged|raised|acknowledg*", "found|finds|discover*|observ*|realiz*|realis*|saw|acknowledg* the|an|a|this|that .. issue*|incident*|problem*|outage*|anomal*|failure*|bug", "found|discover*|observ*|realiz*|realis*|saw ... is|was|were|are down|unrespons*|unavailab*|slow*|failing|offline|inaccessib*|unreachab*", "found|observ*|saw|seeing|sees ... unrespons*|spike*|anomal*|unusual|abnormal*|elevated|surge*|increas*",
            "first|initial report*|sign*|indication*|symptom*|occurrence|observ*", "received .. complain*|report*|call*|mail*|email*|message*|notif*|alert*", "reports .. that|on|in|via", "<person> .. discover*|observ*|spot*|saw",
        ]),
        (Fact.DetectionSource,
        [
            "alert|alerts|alerted|alerting|alarm*|complain*|pager*|paged|ticket*|noticed|notices|mail|reported|reporting|notified|notification*|notifies|tipped|phoned", "reports from|of|that|about|started|began|come|came|flood*", "<customer>|<person> reports|report|call*|logged", "to report", "<customer> ~ issue|report|feedback|call|email|message|inquir*",
            "<customer>|<person>|we|i|he|she|they .. notic*|detect*|discover*|observ*|spotted|saw|realiz*|realis*|experienc*|flagged|recogni*|identified|raised", "<person>|<customer>|we|i|who found|finds", "detect*|notic*|discover*|found|spotted|identified|observed ... by|during|while|when|after|through|via|using|from|upon|attempting|trying|on",
            "detected|noticed|found|discovered <person>", "<incident> encounter* ... while|when|during", "email*|dashboard*|prometheus|grafana|datadog|nagios|pagerduty|opsgenie|sentry|newrelic|pingdom|cloudwatch|splunk|kibana|zabbix|statuspage|uptimerobot|slack|twitter|tweet*|hotline|helpdesk|call-in", "call|calls from", "phone call*", "health check*|checks", "health-check*|healthcheck*|canary|synthetic*|probe*|watchdog", "social media", "feedback", "bounty|researcher*", "detect*|discover* : <person>|<customer>|manual*|internal*|automat*", "user|customer .. experience*|unable|couldn't",
        ]),
        (Fact.Watch, ["monitor*|metrics|metric|graph|graphs|support|uptime|observability|routine|inspection|audit"]),
        (Fact.Actions,
        [
            "investigat*|check*|restart*|reboot*|debug*|examin*|review*|test|tests|tested|testing|tried|try|trying|tries|attempt*|verif*|analy*|inspect*|rollback*|rolled|rolling|roll-back|revert*|redirect*|rerout*|re-rout*|updat*|chang*|deploy*|redeploy*|switch*|scal*|identif*|look*|diagnos*|troubleshoot*|trac*|found|finds|discover*|fix*|patch*|adjust*|correct*|reconfigur*|configur*|mitigat*|disabl*|enabl*|remov*|added|kill*|ran|run|ping*|monitor*|confirm*|isolat*|paused|stopped|block*|escalat*|renew*|restor*|repair*|replac*|clear*|optimi*|resolv*|increas*|focus*|reproduc*|failover|cleaned|dive*|dove|dug|rewr*|reset|searched|ruled|action*|work*|explor*|respond*|taken|took|queri*|assess*|initiat*|implement*|appl*",
        ]),
        (Fact.WrongPath,
        [
            "mislead*|misled|misguided|misread|misconception*|misdirect*|misdiagnos*|misattribut*|misinterpret*|misidentif*|sidetrack*|detour*|fruitless*|dead-end*|exonerat*|rabbit-hole*|mistook", "red herring*|herrings", "false lead*|trail*|assumption*|start*|path*|hypothes*|suspicion*|direction", "wrong path*|track*|trail*|direction*|assumption*|hypothes*|theory|lead|leads|tree|conclusion*|suspicion*|place|places|diagnosis|turn|turns|component|layer|culprit|avenue*|guess*|area",
            "dead end*|ends", "wild goose", "rabbit hole*", "blind alley*", "garden path", "square one", "drawing board", "rethink*", "wasted .. time|hour*|minute*|effort*", "time|hours|minutes|effort .. wasted", "incorrect|mistaken|erroneous|flawed|unfounded assumption*|hypothes*|theory|conclusion*|diagnosis|belief|path*|suspicion*|assessment", "erroneously|mistakenly|incorrectly|wrongly .. assum*|thought|believ*|suspect*|focus*|blam*|attribut*|identif*|diagnos*|investigat*|conclu*|point*|look*|flagged|target*",
            "initial*|originally|original|first|early|earlier|preliminary ... <guessed>", "initial*|originally|original|first|early|preliminary .. diagnosis|diagnosed|focus*|attribut*|attention", "initially|originally ... point*|appear*|seemed|looked|consider*|explor*|attempt*|tried|treated|target*|interpret*|dismiss*|ignor*", "at first", "initial|first|early|preliminary investigation*|analysis|check*|finding*|evidence|indication*|sign*|debugging|troubleshooting .. point*|suggest*|led|look*|target*|center*|centr*", "not|wasn't|weren't|isn't the issue|reason|fault|problem", "first look*|point* at|to|into",
            "<guessed> ... but|however|incorrect|unfounded|reject*|discard*|disprov*|abandon*|unrelated|eliminat*|ruled|cleared", "suspicion*|blame|attention fell|turned|pointed|shifted|centered|centred|first", "thought|believed|figured|thinking|presumed .. issue|problem|cause|error|outage|bug|fault|culprit|related|what",
            "turned|turns|proved|proven|proving|turning out|to|as ... not|wasn't|false|unrelated|unfounded|untrue|baseless|irrelevant|coincid*|inconclusive|red|fine|healthy|normal|dead|else", "<guessed> ... turned|turns|proved out|to|wrong|incorrect", "proved|proven|deemed <wrong>", "was|were unfounded|unrelated|baseless|fruitless|irrelevant|coincidental|inconclusive", "ruled|rule|rules|ruling .. out", "eliminat*|exclud*|discount*|dismiss* .. as", "<idea> .. discarded|dismissed|abandoned|rejected|disproved|disproven|refuted|eliminated|dropped|debunked|falsified|incorrect|wrong|false", "discard*|dismiss*|abandon*|reject*|disprov*|refut*|eliminat*|invalidat*|debunk* .. <idea>",
            "no improvement*|difference|luck|avail|effect|progress|relief", "without .. effect|improvement|avail", "little effect|improvement|difference|success|help|progress", "in vain", "failed to help|fix|resolve|solve|improve|alleviate|address|mitigate|restore", "no|not|wasn't|weren't|isn't .. cause|culprit|source|root|problem ^with|of|explan*", "issue*|problem* ~ unresolved|unchanged", "unrelated to .. issue|incident|outage|problem|failure|root|cause",
            "shift*|redirect*|refocus*|turned|moved .. focus|attention", "focus|attention .. shift*|turned|moved", "unhelpful|unproductive|ineffective|ineffectual", "wrong* suspect*|assum*|blam*|focus*|thought", "chas* ... symptom*|ghost*|wrong|false|red", "looked like .. but", "seemed|appeared ... but|however", "true|actual|real cause|culprit|issue|problem|source|root ... elsewhere|instead|different",
        ]),
        (Fact.Suspicion, ["suspected|suspecting|suspects|suspect", "assumed|assuming|assumes|assumption|assumptions|hypothesised|presumed|speculated|speculation", "hypothesis :", "did not|nothing|little|neither .. help*|fix|resolve|solve|improve|alleviate|restore|mitigate|remedy|change", "not resolving|fixing|helping|solving|improving", "didn't .. help|fix|resolve|solve|improve|alleviate|restore|mitigate|remedy|change", "issue*|problem*|error*|outage|symptom*|failure* .. persisted|persists|persisting", "but|yet|still ... persisted|persists|remained", "thought|believed|thinking it|that|this|to", "was|were believed|thought|presumed to", "suspicion* : ", "assum*|suspicion|theory .. <copula>", "blamed|blaming|blames"]),
        (Fact.Escalation,
        [
            "escalat*", "paged ^out|in|memory", "handover|hand-over|handoff|hand-off", "looped|roped|dialed|dialled in", "brought|pulled|called|drafted|conferenced .. in", "pulled|brought into", "hand*|turned over|off .. to", "<person> .. took|takes|taken|taking over",
            "alerted|notif*|informed|informs|informing|contact|contacted|contacts|contacting|called|calling|phoned|rang|pinged|messaged|emailed|woke|wakes|waking|summon*|engage|engaged|engages|engaging|involve*|involving|assign*|reassign*|consulted|consulting|consults|invited|dispatched|enlist*|mobili*|tagged|looped|looping|paging|page|pages|assembled|convened|activated|briefed|tasked|alerting|joined|joins|joining ... <person>",
            "alerts|calls|pings|brings|pulls|alert|call|loops the|our|an|on-call|my|his|in .. <person>", "requested|asked|asks|requests|sought|seeking|seeks|sought ... help|assist*|support|advice|guidance|expertise|involvement", "asked|asks|told .. <person>", "help|assistance|advice|guidance|expertise|input of|from .. <person>",
            "handed|forward*|transfer*|refer*|delegat*|reassign*|assign*|pass|passed|passes|routed|submitted|rais*|reported|reports|relayed|sent|send|sends|sending|went|goes|moved|directed|redirected ... to ... <person>", "reach* out to .. <person>", "alert|alerts|page|notification*|message|email|call|ticket ... sent|issued|went|goes|raised|dispatched|made ... <person>",
            "<person> .. was|were|is|are|been|being|got|gets|get .. alerted|notified|informed|contacted|called|paged|engaged|involved|assigned|brought|pulled|looped|summoned|mobili*|consulted|tasked|dispatched|activated|convened|assembled|pinged|woken|wake-up|call|invited|roped|alert|notification*|page", "<person> alerted|notified|informed|contacted|called|paged|engaged|assigned|involved|joined|joins|join|acknowledg*|mobili*|assembled|summoned|activated|pinged|looped|consulted|deployed ^<customer>", "<person> ~ received|receives|receive ... alert*|page|call|notification*|ticket", "alerts|alert|call|page|notification received by ... <person>",
            "<incident> .. handled|assigned|forwarded|passed|referred|transferred|delegated|reassigned|handed|taken|picked .. to|by|over|up", "acknowledg*|picked|handled|taken up|over|by .. <person>", "ticket|case|request opened|raised|filed|submitted|logged with", "opened|filed|raised|submitted|logged|created .. ticket|case|request with", "support ticket|case|request", "war room", "war-room|swarm*", "incident commander|bridge|call|channel|manager", "all hands", "collaborat*|coordinat*|liaised|teamed with .. <person>", "bridge call", "crisis team|call|meeting", "emergency call|bridge", "got|get .. hold of", "on-call ... acknowledg*", "joined|joins the|investigation|call|bridge|incident", "second pair of", "third-line|second-line|level-2|level-3|tier-2|tier-3", "<person> ... notified|alerted|informed|contacted|called|pinged|paged us|me|him|her|them", "loops|loop in", "flags|flagged|draws|drew|brought .. attention",
        ]),
        (Fact.Resolution,
        [
            "resolv*|resolution|fix*|restor*|recover*|operational|mitigat*|rollback*|revert*|stabili*|stable|solved|solution|patched|repaired|corrected|normal|healthy|cleared|renewed|baseline", "back up|online|to|in|at|live", "up and", "rolled|rolling .. back", "restart*|redeploy*|replac*|reinstall*|success*|ended|closed|completed|works|working|over|running|replaced|available|accessible|reachable|enabled|re-enabled|live",
        ]),
        (Fact.Fix,
        [
            "fixed|fixing|resolved|resolving|solved|restored|restoring|repaired|patched|corrected|correcting|reverted|reverting|mitigated|remedied|rectified|undone|renewed|replaced|reinstalled|rebuilt|reconfigured|restarted|restarting|redeployed", "rolled|rolling .. back", "fix|solution|remedy|workaround|resolution .. was|were|is|involved|:|consisted", "fix|resolve|solve|correct|remedy|mitigate .. issue*|problem*|outage|error*|incident|it|this",
        ]),
    ];

    /// <summary>What looks like a fact and is none. The words behind <c>!</c> do not count for it; of a phrase without one, all.</summary>
    public static readonly (Fact Fact, string[] Phrases)[] FalseFriends =
    [
        (Fact.Experience, ["configuration|human|syntax|typo|typing|spelling|operator|coding|logic|config !error*"]),
        (Fact.Share,
        [
            "team|staff|crew !members", "hi|hello|hey|dear !everyone", "cpu|memory|ram|disk|heap|swap|utiliz*|utilis*|usage|threshold*|capacity|inode*|bandwidth|sla|slo|slower|faster|latency|cpus ... !%", "!% .. cpu|memory|ram|disk|heap|swap|utiliz*|utilis*|usage|threshold*|capacity|inode*|slower|faster|full|sla|slo|uptime|availability|latency|discount|complete",
        ]),
        (Fact.Cause,
        [
            "this|which|it|that|these|outage|incident|downtime|disruption .. !caused|causes ^by", "result|consequence of the|this|that|these .. outage|incident|issue|downtime|disruption|failure|error", "due to .. outage|downtime|incident|disruption|unavailability|interruption", "root cause analysis", "led to .. outage|downtime|loss|disruption|delay*", "reported|found|unknown bug*",
        ]),
        (Fact.DetectionTime | Fact.DetectionSource, ["no|not|without .. !alert|alerts|alerted|alarm*|detect*|notic*|complain*|report*|notified", "not !notice|detect|alert|aware", "status !page*", "error !reporting", "maintenance|advance|prior !notice", "incident|postmortem|post-mortem|final !report*"]),
        (Fact.WrongPath | Fact.Suspicion,
        [
            "as !suspect*|assum*|thought|believ*|expected", "the|a|an|of|any|this|that|these|every|each|other !suspect*|suspected|suspects", "!suspect*|suspicion*|hypothes*|assum*|theor* ... confirmed|correct|right|proven|true", "confirm* .. !suspicion*|suspect*|hypothes*|assum*|theor*", "correctly|rightly|safely|quickly !suspect*|assum*|believ*", "is|are !believed|thought|suspected|assumed", "!thought .. would|that", "no longer !assum*", "!assum* ... role*|control|responsib*|duties|ownership|command", "afterthought", "!first .. time", "!first responder*", "!no effect on", "!no difference .. between", "false|true !positive*|negative*",
        ]),
        (Fact.Escalation,
        [
            "privilege|permission|cost|costs !escalat*", "!escalat* into|polic*|matrix|rapidly", "!escalating error*|latency|load|traffic|cost*|failure*",
            "<customer> .. !contact|contacted|contacting|called|calling|call|alerted|alerting|notified|informed|reached|reach|messaged|emailed|phoned|reported|reports|sent|asked|requested|page|pages|join|joined|submitted|raised|opened|filed|engaged", "!customer|client|user|users|customers|clients|member support|success|service|care|team|relations",
            "!notif*|informed|informing|alerted|contacted|emailed|messaged|called|updated|email|message|alert|contact .. <customer>|stakeholder*|public ^support|success|service|care|team", "in|on|to|of|the|home|landing|status|error|web|login|product|checkout|payment !page|pages|call|calls", "function|method|endpoint|api !called", "!call|calls|called .. function|api|method|endpoint", "traffic|request*|requests|quer*|data|packets|load .. !forwarded|forward*|passed|handled|sent|routed|transfer*|redirected|assigned|directed|moved", "!support for", "!involv* .. change*|updat*|restart*|configur*|code", "!brought .. back|down|up|online", "!called .. by", "port|ip|address !assigned", "we|us|i|were !notified|informed|alerted|contacted by|from", "!notification*|message|email|call from", "!joined .. cluster|network",
        ]),
    ];

    /// <summary>Words that part a number from the word it would count.</summary>
    public static readonly string[] CountBreaks =
    [
        "for", "in", "to", "from", "at", "on", "and", "by", "with", "as", "when", "after", "until", "before", "while", "or", "that", "error", "errors", "status", "response", "responses", "code", "codes", "am", "pm", "utc", "gmt", "pst", "est", "wat", "eat", "minute", "minutes", "mins", "min", "hour", "hours", "hrs", "second", "seconds", "day", "days", "weeks", "ms", "gb", "mb", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "internal", "bad", "gateway", "service", "http", "were", "was",
    ];
}
