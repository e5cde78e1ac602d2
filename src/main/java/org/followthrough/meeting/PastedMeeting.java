package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.meeting.PastedBlocks.Block;
import org.jspecify.annotations.Nullable;

/**
 * A whole agenda or whole minutes as somebody copied them out of Word or a PDF, taken apart into what the product
 * keeps. A guess for people to look over: it never fails, and apart from captions such as "Resolved" and "Present"
 * every word of the paste is in it.
 *
 * @param head what stands before the first item, in the mark-up of numbered text
 * @param attendance as an officer types it, see {@link Attendance#read}; empty for an agenda
 * @param items those of the part that was pasted; what they bring to the meeting is not in it
 * @param foot what stands behind the last item
 * @param ended when the meeting ended, as printed; empty if that is not said
 */
public record PastedMeeting(String head, String attendance, List<Item> items, String foot, String ended) {

    private static final int LONGEST_HEADING = 80;

    private static final Pattern SIGNED = Pattern.compile(
            "(?:Chair|Chairman|Chairperson|Signed|Dated?)\\b[^\\p{L}]*(?:\\(?\\p{Lu}[\\p{L} ]{0,30}\\)?)?");

    private static final Pattern ENDED = Pattern.compile(
            "(?s)(?:The )?[Mm]eeting (?:was )?(?:ended|closed|finished|concluded|rose|terminated) at (\\S+(?: [ap]\\.?m\\.?)?).*");

    private static final Pattern AGENDA_FOOT = Pattern.compile("(?s).{0,60}\\bMembership|(?:General )?[Ee]nquiries:?"
            + "|Relevant Portfolio Holders?:?|(?:Please )?[Cc]ontact\\b.*|For (?:further|more) information.*"
            + "|Distribution:?|Members(?: of the .{0,60})?:.*|Public reports .*|.{0,60}Chief Executive");

    public PastedMeeting {
        items = List.copyOf(items);
    }

    /** An item with what was resolved under it. */
    public record Item(ItemDetails details, List<ResolutionDetails> resolutions) {

        public Item {
            resolutions = List.copyOf(resolutions);
        }
    }

    /** Takes a pasted agenda or pasted minutes apart. */
    public static PastedMeeting of(MeetingPart part, String pasted) {
        List<Block> blocks = PastedBlocks.of(part, pasted);
        int first = 0;
        while (first < blocks.size() && blocks.get(first).heading() == null) {
            first++;
        }
        List<Block> before = blocks.subList(0, first);
        int present = part == MeetingPart.MINUTES ? PastedAttendance.begin(before) : before.size();
        int foot = foot(part, blocks, first);
        String ended = "";
        for (Block block : blocks.subList(foot, blocks.size())) {
            Matcher end = ENDED.matcher(block.text());
            ended = end.matches() ? end.group(1).replaceAll("[.,;]$", "") : ended;
        }
        return new PastedMeeting(
                words(before.subList(0, present)),
                PastedAttendance.typed(before.subList(present, before.size())),
                items(part, blocks.subList(first, foot)),
                foot(blocks.subList(foot, blocks.size())),
                part == MeetingPart.MINUTES ? ended : "");
    }

    /** Where the words begin that belong to no item any more; they stand behind the last heading. */
    private static int foot(MeetingPart part, List<Block> blocks, int first) {
        int last = blocks.size() - 1;
        while (last > first && blocks.get(last).heading() == null) {
            last--;
        }
        for (int at = Math.max(first, last) + 1; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            String text = block.text();
            boolean begins = part == MeetingPart.AGENDA
                    ? AGENDA_FOOT.matcher(text).matches()
                    : SIGNED.matcher(text).matches() || ENDED.matcher(text).matches();
            if (begins && block.label().isEmpty()) {
                return at;
            }
        }
        return blocks.size();
    }

    private static String foot(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            String text = block.text();
            boolean heading =
                    AGENDA_FOOT.matcher(text).matches() && text.length() <= LONGEST_HEADING && !text.contains(":");
            lines.add(heading ? "## " + text : block.line());
        }
        return String.join("\n\n", lines);
    }

    /** Points of one list stand line by line, paragraphs apart. */
    private static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        boolean list = false;
        for (Block block : blocks) {
            if (!words.isEmpty()) {
                words.append(list && block.isBullet() ? "\n" : "\n\n");
            }
            words.append(block.line());
            list = block.isBullet();
        }
        return words.toString();
    }

    private static List<Item> items(MeetingPart part, List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at + 1;
            while (end < blocks.size() && blocks.get(end).heading() == null) {
                end++;
            }
            items.add(new Under(part, blocks.get(at), blocks.subList(at + 1, end)).item());
            at = end;
        }
        return items;
    }

    /** What stands under one heading. */
    private static final class Under {

        private final MeetingPart part;
        private final Block top;
        private final List<Block> blocks;
        private final List<Block> words = new ArrayList<>();
        private final List<ResolutionDetails> resolutions = new ArrayList<>();

        /** What introduces the points under "Resolved", as "that"; null in the words of the minutes. */
        private @Nullable String resolved;

        /** Whether "Resolved" still waits for its first words. */
        private boolean waiting;

        Under(MeetingPart part, Block top, List<Block> blocks) {
            this.part = part;
            this.top = top;
            this.blocks = blocks;
        }

        Item item() {
            ItemHeading heading = Objects.requireNonNull(top.heading());
            String said = heading.said();
            boolean decided = said.matches("(?:Agreed|Noted|Received)\\.?");
            if (decided) {
                resolutions.add(ResolvedWords.resolution(said, false));
            }
            blocks.forEach(part == MeetingPart.MINUTES ? this::take : words::add);
            String below = words(words);
            String text = said.isEmpty() || decided ? below : (said + "\n\n" + below).strip();
            boolean agenda = part == MeetingPart.AGENDA;
            String number = heading.number();
            // words of the heading alone: the service tells what is too long
            ItemDetails details = new ItemDetails(
                    heading.level(),
                    agenda ? number : null,
                    agenda ? null : number,
                    top.text(),
                    agenda ? text : null,
                    agenda ? null : text,
                    List.of(),
                    List.of());
            return new Item(details, ordered());
        }

        /** What was agreed in the discussion comes first, as it is printed. */
        private List<ResolutionDetails> ordered() {
            List<ResolutionDetails> all = new ArrayList<>();
            words.forEach(block -> all.addAll(ResolvedWords.agreed(block.text())));
            all.addAll(resolutions);
            return all;
        }

        private void take(Block block) {
            String line = block.line();
            if (block.label().isEmpty() && ResolvedWords.isMarker(line)) {
                begin(ResolvedWords.afterMarker(line));
            } else if (resolved == null || !under(block)) {
                resolved = null;
                words.add(block);
            }
        }

        private void begin(String rest) {
            boolean introduces = ResolvedWords.isIntroduction(rest);
            resolved = introduces ? rest.replaceAll("\\s*[:–—-]*$", "") : "";
            waiting = introduces;
            if (!introduces) {
                resolutions.add(ResolvedWords.resolution(rest, true));
            }
        }

        /** Takes what stands under "Resolved": its points, its only paragraph, and who is to do them. */
        private boolean under(Block block) {
            String owner = block.label().isEmpty() ? ResolvedWords.owner(block.text()) : null;
            int last = resolutions.size() - 1;
            ResolutionDetails deed = owner == null ? null : ResolvedWords.deed(block.text());
            if (deed != null) {
                resolutions.add(deed);
                waiting = false;
                return true;
            }
            if (owner != null && last >= 0) {
                resolutions.set(last, ResolvedWords.ownedBy(resolutions.get(last), owner));
                return true;
            }
            if (block.label().isEmpty() && !waiting && !block.text().matches("(?s)(?:[Tt]hat|and that) .*")) {
                return false;
            }
            String point = block.isBullet() ? block.text() : block.line();
            resolutions.add(ResolvedWords.resolution((resolved + " " + point).strip(), true));
            waiting = false;
            return true;
        }
    }
}
