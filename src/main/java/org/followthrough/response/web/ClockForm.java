package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.dates.ClockRule;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.ClockView;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * By when a recipient owes its answers, as typed.
 *
 * @param rule name of a {@link ClockRule}, empty while none is selected
 * @param version of the clock that the form was made from, empty if there was none
 */
record ClockForm(
        String rule,
        DateParts startsOn,
        DateParts noticeOn,
        DateParts lastDayGiven,
        DateParts overrideOn,
        String overrideReason,
        String version) {

    private static final String STARTS = "The day of receipt, or of the request";
    private static final String NOTICE = "The day on which the notice was received";
    private static final String GIVEN = "The last day, or Cabinet’s next meeting";
    private static final String OVERRIDE = "The last day that stands instead";

    ClockForm(
            @Nullable String rule,
            @Nullable DateParts startsOn,
            @Nullable DateParts noticeOn,
            @Nullable DateParts lastDayGiven,
            @Nullable DateParts overrideOn,
            @Nullable String overrideReason,
            @Nullable String version) {
        this.rule = Typed.text(rule);
        this.startsOn = parts(startsOn);
        this.noticeOn = parts(noticeOn);
        this.lastDayGiven = parts(lastDayGiven);
        this.overrideOn = parts(overrideOn);
        this.overrideReason = Typed.text(overrideReason);
        this.version = Typed.text(version);
    }

    /** Starts from the clock as it is set; a new one of the executive with the rule that the law has for it. */
    static ClockForm of(@Nullable ClockView set, boolean executive) {
        if (set == null) {
            String usual = executive ? ClockRule.EXECUTIVE.name() : "";
            return new ClockForm(usual, null, null, null, null, null, null);
        }
        ClockSetting setting = set.setting();
        return new ClockForm(
                setting.rule().name(),
                DateParts.of(setting.startsOn()),
                DateParts.of(setting.noticeOn()),
                DateParts.of(setting.lastDayGiven()),
                DateParts.of(setting.overrideOn()),
                setting.overrideReason(),
                String.valueOf(set.version()));
    }

    /** What is to be kept, empty if the form has been told what is wrong with it. */
    Optional<ClockSetting> setting(BindingResult binding) {
        LocalDate starts = TypedDate.optional(binding, "startsOn", startsOn, "the day of receipt or request");
        LocalDate notice = TypedDate.optional(binding, "noticeOn", noticeOn, "the day of the notice");
        LocalDate given = TypedDate.optional(binding, "lastDayGiven", lastDayGiven, "the last day");
        LocalDate instead = TypedDate.optional(binding, "overrideOn", overrideOn, "the last day that stands instead");
        Optional<ClockRule> chosen = Arrays.stream(ClockRule.values())
                .filter(each -> each.name().equals(rule))
                .findFirst();
        if (chosen.isEmpty()) {
            binding.rejectValue("rule", "none", "Select the rule that the time follows from");
        }
        return binding.hasErrors()
                ? Optional.empty()
                : chosen.map(each -> new ClockSetting(each, starts, notice, given, instead, overrideReason));
    }

    /** The version that the form was made from, null if there was no clock. */
    @Nullable
    Long versionNumber() {
        return version.isEmpty() ? null : Typed.version(version);
    }

    static List<Choice> rules() {
        return Arrays.stream(ClockRule.values())
                .map(each -> new Choice(each.name(), each.label(), hint(each)))
                .toList();
    }

    private static String hint(ClockRule rule) {
        return switch (rule) {
            case EXECUTIVE ->
                "Beginning with the day on which it received the report or, if later, the notice that asks for a"
                        + " response (Local Government Act 2000, section 9FE)";
            case HEALTH -> "From the request (SI 2013/218, regulation 22)";
            case CRIME_AND_DISORDER -> "From the request, or as soon as reasonably possible (SI 2009/942)";
            case EIGHT_WEEKS, ONE_MONTH -> "A local rule, not counting the day of receipt";
            case NEXT_CABINET_MEETING -> "A local rule: you enter the day of the meeting";
            case FIXED_DATE -> "A day that was agreed or asked for: you enter it";
        };
    }

    /** What was typed beside what somebody else saved meanwhile. */
    Conflict conflictWith(ClockView saved, String who, String path, String list) {
        ClockForm theirs = of(saved, false);
        ClockSetting setting = saved.setting();
        return new Conflict(
                "The time of " + who,
                null,
                path,
                list,
                saved.version(),
                List.of(
                        Conflict.Field.choice("Rule", "rule", rule, theirs.rule, rules()),
                        Conflict.Field.date(STARTS, "startsOn", startsOn, setting.startsOn()),
                        Conflict.Field.date(NOTICE, "noticeOn", noticeOn, setting.noticeOn()),
                        Conflict.Field.date(GIVEN, "lastDayGiven", lastDayGiven, setting.lastDayGiven()),
                        Conflict.Field.date(OVERRIDE, "overrideOn", overrideOn, setting.overrideOn()),
                        new Conflict.Field("Why it does", "overrideReason", overrideReason, theirs.overrideReason)),
                Map.of(),
                true);
    }

    private static DateParts parts(@Nullable DateParts typed) {
        return Objects.requireNonNullElse(typed, DateParts.of(null));
    }
}
