package org.followthrough.dates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that stand around a time, and those that stand for one. All are matched against {@link #plain} text. */
final class DueWords {

    private static final String NUMBER =
            "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve" + "|eighteen|twenty[- ]four";
    private static final String ONGOING_WORD = "on[- ]?going|continuing|continuous(?:ly)?|rolling(?: programme)?";
    private static final String PUBLICATION =
            "(?:the\\s)?(?:date of\\s)?(?:the\\s)?(?:publication|publishing|issue)(?: of (?:this|the|our) (?:final )?report)?"
                    + "|(?:this|the) report(?:'s publication| being published)?|the date of this report|now|today";

    private static final String RECURRING =
            "(?:on an? )?(?:daily|weekly|fortnightly|(?:bi-?|six[- ]|6[- ])?monthly|quarterly|termly"
                    + "|(?:half[- ]|twice[- ]|bi-?)?(?:yearly|annual(?:ly)?))(?: basis)?"
                    + "|(?:every|each) (?:(?:" + NUMBER + ") )?(?:day|week|month|quarter|term|year)s?|twice a year";

    /** Nothing, or a word for it. */
    static final Pattern NOTHING = Pattern.compile("[\\p{P}\\p{S}\\s]*|n/?a|nil|none|not applicable"
            + "|(?:not (?:yet )?|un)(?:known|set|given|agreed|stated|specified|determined)"
            + "|no (?:date|timescale|deadline)(?: (?:yet|set|given|known|agreed|stated))?");

    /** Said of a date that may still move. */
    static final Pattern TENTATIVE = Pattern.compile("\\s?\\?|[(\\[]?(?<![a-z])(?:(?:dates? )?(?:still )?(?:tbc|tba|tbd"
            + "|to be (?:confirmed|announced|agreed|arranged|determined|advised))"
            + "|provisional(?:ly)?|subject to confirmation|indicative|approx(?:\\.|imately)?|circa)(?![a-z])[)\\]]?");

    /** The work goes on, and nothing else is said. */
    static final Pattern ONGOING = Pattern.compile("(?:this is\\s|work is\\s|currently\\s)?(?:(?:" + ONGOING_WORD
            + ")(?:(?: and|,)? (?:" + RECURRING + "))?|" + RECURRING + "|regular(?:ly)?)");

    static final Pattern ONGOING_BEFORE =
            Pattern.compile("(?:" + ONGOING_WORD + "|" + RECURRING + ")\\b(?!\\s?\\))[\\s,;:(/-]*(?:and\\s)?");

    static final Pattern ONGOING_AFTER = Pattern.compile("[\\s,;:/&(+-]*(?:\\b(?:and|then|to|is)\\s)*(?<![a-z])(?:"
            + ONGOING_WORD + "|onwards?|thereafter|beyond|(?:" + RECURRING
            + ")(?: (?:thereafter|afterwards|after that|from then(?: on)?))?)\\)?$");

    static final Pattern DONE = Pattern.compile("(?:(?:already|now|action|this is|this has been|has been)\\s)*"
            + "(?:completed?|done|implemented|achieved|delivered|closed|actioned|finished|in place)\\b"
            + "(?!\\s(?:by|before|no later))[\\s,;:(/-]*(?:(?:in|on|since)\\s)?");

    /** What is to happen then, which tells nothing of when. */
    static final Pattern LEAD = Pattern.compile("(?:(?:to be|will be|date for|date of|for)\\s)?(?:implementation"
            + "|implement(?:ed)?|completion|completed?|deliver(?:y|ed)?|review(?:ed)?|report(?:ed)?(?: back)?(?: to (?:cabinet"
            + "|scrutiny|(?:the )?committee|council))?|target(?: date)?|due(?: date)?|deadline|timescale|expected"
            + "|estimated|anticipated|planned|scheduled|launch(?:ed)?|in place|achieved|actioned|action|date|date of|for)\\b"
            + "(?: is\\b)?[\\s:,-]*");

    static final Pattern BEGINNING = Pattern.compile(
            "(?:with effect from|w\\.?e\\.?f\\.?|effective(?: from)?|as from|as of|from|since"
                    + "|(?:start(?:ing|s|ed)?|commenc(?:e|es|ing|ed)|beginning|begins?)(?!\\sof)(?: from| in| on|:)?)\\s(?:the\\s)?");

    static final Pattern BY =
            Pattern.compile("(?:by|not? later than|on or before|up (?:to|until)|until|till?|to|latest|in time for)\\s"
                    + "(?:(?:at )?the latest\\s)?(?:the\\s(?!end))?");

    static final Pattern BEFORE = Pattern.compile("(?:before|prior to|ahead of|in advance of)\\s(?:the\\s)?");

    static final Pattern AFTER = Pattern.compile("(?:after|not before|no earlier than|following)\\s");

    static final Pattern IN = Pattern.compile(
            "(?:in|on|during|within|over|at|around|throughout|between)\\s" + "(?:the\\s(?:course of\\s)?)?");

    /** A gathering in the time named; where to look for the rest. */
    static final Pattern TRAIL = Pattern.compile("(?:\\s(?:at the )?latest|,? (?:at )?\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]m"
            + "|(?:\\s(?:cabinet|committee|council|board|panel|scrutiny)){0,3}"
            + "\\s(?:meetings?|cabinet|committee|council|board|panel|session)"
            + "|[\\s,;(-]+(?:see|details?(?: (?:as per|in|at))?|as per) (?:as per )?[a-z ]{0,30}\\d{0,2}\\)?)$");

    /** So long from some day; {@code since} is missing where the day of the paper is meant. */
    static final Pattern RELATIVE = Pattern.compile(
            "(?:within|in|over|during)?\\s?(?:the\\s)?(?:next\\s|coming\\s)?"
                    + "(?:(?<least>" + NUMBER + ")(?:\\s?-\\s?|\\sto\\s))?(?<number>" + NUMBER
                    + ")\\s?(?:calendar\\s)?(?<unit>day|week|month|year)s?'?(?:\\stime)?(?:\\s(?:of|from|after|following)\\s(?<since>.+))?");

    static final Pattern POINT = Pattern.compile("(?:(?:by|on|upon|at|from)\\s)?(?:" + PUBLICATION + ")");

    static final Pattern AT_ONCE = Pattern.compile(
            "(?:with )?immediate(?:ly)?(?: effect| action| implementation)?" + "|straight ?away|at once|(?:now|today)");

    static final Pattern SOON = Pattern.compile(
            "(?:as soon as (?:is )?(?:possible|practicable|practical)|a\\.?s\\.?a\\.?p\\.?|soon|urgent(?:ly)?)");

    /** What must happen first. Without digits: "after 3 meetings" is for a person to read. */
    static final Pattern EVENT =
            Pattern.compile("(?:(?:by|at|before|for|to|in time for|until|on|from)\\s)?(?:the\\s|its\\s|our\\s)?"
                    + "(?:(?:next|following|subsequent|forthcoming|first|annual)\\s[^\\d]{0,60}?(?:meeting|session|committee|cabinet"
                    + "|council|board|panel|report|review|conference|budget)s?\\b[^\\d]{0,60}"
                    + "|end (?:of|to) [^\\d]{0,40}(?:contract|project|pilot|consultation|review|programme|term|municipal year|period)"
                    + "|(?:municipal year|term|easter|elections?)(?: end)?)"
                    + "|(?:after|following|upon|once|when|subject to|pending|awaiting|depend(?:ent|ing) (?:up)?on"
                    + "|(?:on|by) (?:completion|receipt|approval|appointment|agreement)(?: of)?)\\b[^\\d]{1,100}");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019\\u00B4`]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CLOSING = Pattern.compile("[\\s.;,:]+$");
    private static final Pattern YEAR_END = Pattern.compile("\\bfinancial year[- ]end\\b");
    private static final Pattern NAMED_FY_END = Pattern.compile("\\bend (?:of )?(?:the )?financial year$");

    private DueWords() {}

    /** The words in one case, one kind of dash and apostrophe and single spaces, without what cannot be seen. */
    static String plain(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = DASHES.matcher(text).replaceAll("-");
        text = QUOTES.matcher(text).replaceAll("'");
        text = SPACES.matcher(text).replaceAll(" ").strip();
        text = CLOSING.matcher(text).replaceAll("");
        text = YEAR_END.matcher(text).replaceAll("end of financial year");
        return NAMED_FY_END.matcher(text).replaceAll("end of this financial year");
    }

    /** @throws NumberFormatException never, for what the patterns of this class call a number */
    static int number(String written) {
        return switch (written.replace('-', ' ')) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            case "eighteen" -> 18;
            case "twenty four" -> 24;
            default -> Integer.parseInt(written);
        };
    }
}
