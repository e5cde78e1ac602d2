package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a meeting resolved out of the words of its minutes. */
final class ResolvedWords {

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern MARKER =
            Pattern.compile("(?:IT WAS |It was )?(?:RESOLVED|Resolved|RECOMMENDED|AGREED|Agreed)(?: unanimously)?"
                    + "(?:\\s*[:–—-]+\\s*|\\s+(?=(?:that|to|That|To)\\b)|\\.?$)(.*)");

    private static final Pattern INTRODUCTION =
            Pattern.compile("(?i)(?:that|to)?(?: the (?:committee|panel|board))?\\s*[:–—-]*");

    private static final Pattern SQUARE = Pattern.compile("(?s)(.*\\S)\\s*\\[([^\\[\\]]{1,300})\\]\\.?");

    /** Capitals and small words between them: a name, or "Jo Davies to arrange", and no "(Appendix 2)". */
    private static final Pattern ROUND = Pattern.compile("(?s)(.*\\S)\\s*\\((?:Actions?(?: by)?:? )?"
            + "((?!Appendi|Annex|Minute|Item|Page|Report|Paragraph)\\p{Lu}[\\p{L}.'’-]*"
            + "(?:[ /,&]+(?:\\p{Lu}[\\p{L}.'’-]*|to|and|of|for|arrange|circulate|action|the)){0,9})\\)\\.?");

    private static final Pattern ACTION = Pattern.compile("(?i)action(?:s| by)?\\s*[:–—-]\\s*(\\S.*)");

    private static final Pattern DEED = Pattern.compile("\\b(?:to|will|would|shall|should|must) \\p{Ll}");

    private static final Pattern TO_DO = Pattern.compile(
            "(?is)(?:that )?to\\b.*"
                    + "|.*\\bbe (?:asked|requested|invited|instructed|circulated|sent|provided|written|arranged|submitted|prepared)\\b.*");

    private static final Pattern AGREED = Pattern.compile("(?:[Ii]t was (?:also |further )?agreed"
            + "|[Tt]he (?:Chair|Chairman|Committee|Panel|Board|Group) (?:also )?agreed)"
            + " (?:that|to) .*?(?:(?<!Cllr|Mr|Mrs|Ms|Dr|St)\\.(?=\\s|$)|(?=,? and it was agreed)|$)");

    private static final Pattern DUE = Pattern.compile("(?:at|by|before|for) (?:the|its) next meeting"
            + "|(?:within|in|approximately|about) (?:\\d{1,2}|one|two|three|six|nine|twelve) (?:days|weeks|months?)"
            + "|(?:by|before) (?:the end of )?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTHS
            + "(?: \\d{4})?|the financial year)");

    private ResolvedWords() {}

    /** Whether a line begins what was resolved: "Resolved", or "RESOLVED – that the minutes be confirmed". */
    static boolean isMarker(String line) {
        return MARKER.matcher(line).matches();
    }

    /** What stands behind the marker on its line, empty for nothing. */
    static String afterMarker(String line) {
        Matcher marker = MARKER.matcher(line);
        return marker.matches() ? marker.group(1).strip() : "";
    }

    /** Whether the words only introduce a list: "that the Committee:". */
    static boolean isIntroduction(String words) {
        return INTRODUCTION.matcher(words).matches();
    }

    /** Who is to do what was resolved before, on a line of its own: "Action: Richard Maybey"; null for other words. */
    static @Nullable String owner(String words) {
        Matcher action = ACTION.matcher(words);
        if (action.matches()) {
            return action.group(1);
        }
        Matcher bracket = SQUARE.matcher("x " + words);
        return bracket.matches() && bracket.group(1).equals("x") ? bracket.group(2) : null;
    }

    /** One resolution with what is printed in brackets behind it. */
    static ResolutionDetails resolution(String words, boolean underResolved) {
        Matcher square = SQUARE.matcher(words);
        Matcher round = ROUND.matcher(words);
        boolean inSquare = square.matches();
        if (inSquare || round.matches()) {
            Matcher bracket = inSquare ? square : round;
            return details(ResolutionKind.ACTION, bracket.group(1), bracket.group(2), underResolved);
        }
        ResolutionKind kind = TO_DO.matcher(words).matches() ? ResolutionKind.ACTION : ResolutionKind.DECISION;
        return details(kind, words, null, underResolved);
    }

    /** What is to be done by the words after "Action:", as "Officers to circulate the report"; null where they only say by whom. */
    static @Nullable ResolutionDetails deed(String words) {
        Matcher action = ACTION.matcher(words);
        if (!action.matches() || !DEED.matcher(action.group(1)).find()) {
            return null;
        }
        ResolutionDetails read = resolution(action.group(1), true);
        return details(ResolutionKind.ACTION, read.text(), read.ownerWords(), true);
    }

    /** Whoever was named before stays. */
    static ResolutionDetails ownedBy(ResolutionDetails resolution, String owner) {
        String before = resolution.ownerWords();
        String owners = before == null ? owner : before + "; " + owner;
        return details(ResolutionKind.ACTION, resolution.text(), owners, resolution.resolved());
    }

    private static ResolutionDetails details(
            ResolutionKind kind, String text, @Nullable String owner, boolean underResolved) {
        Matcher due = DUE.matcher(text);
        String by = kind == ResolutionKind.ACTION && due.find() ? due.group() : null;
        return new ResolutionDetails(kind, text, owner, List.of(), by, underResolved, null);
    }

    /** What the discussion says was agreed without standing under "Resolved". */
    static List<ResolutionDetails> agreed(String paragraph) {
        List<ResolutionDetails> found = new ArrayList<>();
        Matcher action = ACTION.matcher(paragraph);
        if (action.matches()) {
            found.add(details(ResolutionKind.ACTION, action.group(1), null, false));
        }
        Matcher agreed = AGREED.matcher(paragraph);
        while (agreed.find()) {
            boolean toDo = agreed.group().contains(" would ")
                    || TO_DO.matcher(agreed.group()).matches();
            found.add(details(toDo ? ResolutionKind.ACTION : ResolutionKind.DECISION, agreed.group(), null, false));
        }
        return found;
    }
}
