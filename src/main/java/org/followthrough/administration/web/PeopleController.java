package org.followthrough.administration.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.PageOf;
import org.followthrough.web.Choice;
import org.followthrough.web.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who has an account. */
@Controller
class PeopleController {

    private static final int PAGE_SIZE = 50;
    private static final String ADDRESS = "/administration/people";

    /** The columns, a minus before one that is sorted the other way round. */
    private static final List<Choice> SORTS = List.of(
            new Choice("name", "Name, A to Z"),
            new Choice("-name", "Name, Z to A"),
            new Choice("email", "E-mail address, A to Z"),
            new Choice("-email", "E-mail address, Z to A"),
            new Choice("roles", "Roles, A to Z"),
            new Choice("-roles", "Roles, Z to A"),
            new Choice("since", "Account since, earliest first"),
            new Choice("-since", "Account since, latest first"));

    private final Accounts accounts;
    private final Councils councils;

    PeopleController(Accounts accounts, Councils councils) {
        this.accounts = accounts;
        this.councils = councils;
    }

    /**
     * Somebody on the list.
     *
     * @param roles each in words
     * @param since when the account was made
     */
    record Person(long id, String name, String email, List<String> roles, boolean disabled, Instant since) {}

    /** What the list can be sorted by. */
    enum Column {
        NAME("name", "Name"),
        EMAIL("email", "E-mail address"),
        ROLES("roles", "Roles"),
        SINCE("since", "Account since");

        private final String key;
        private final String label;

        Column(String key, String label) {
            this.key = key;
            this.label = label;
        }

        static Column of(String key) {
            for (Column column : values()) {
                if (column.key.equals(key)) {
                    return column;
                }
            }
            return NAME;
        }

        /** As the address has it: with a minus for the other way round, as in the register's list. */
        String key(boolean descending) {
            return (descending ? "-" : "") + key;
        }

        Comparator<Person> order(boolean descending) {
            Comparator<Person> wanted = descending ? order().reversed() : order();
            return wanted.thenComparing(person -> person.name().toLowerCase(Locale.UK))
                    .thenComparing(Person::id);
        }

        private Comparator<Person> order() {
            return switch (this) {
                case NAME -> Comparator.comparing(person -> person.name().toLowerCase(Locale.UK));
                case EMAIL -> Comparator.comparing(person -> person.email().toLowerCase(Locale.UK));
                case ROLES -> Comparator.comparing(person -> String.join(", ", person.roles()));
                case SINCE -> Comparator.comparing(Person::since);
            };
        }
    }

    /**
     * The head of a column.
     *
     * @param href the list sorted by it, the other way round if it is by now
     * @param sorted "ascending", "descending" or null
     */
    record Head(String label, String href, @Nullable String sorted) {}

    @GetMapping(ADDRESS)
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        String by = sort == null ? "" : sort;
        boolean descending = by.startsWith("-");
        Column column = Column.of(descending ? by.substring(1) : by);
        RoleWords words = RoleWords.of(councils);
        List<Person> people = accounts.all(actor).stream()
                .map(account -> person(account, words))
                .sorted(column.order(descending))
                .toList();
        PageOf<Person> shown = Pages.of(people, page, PAGE_SIZE);
        String address = ADDRESS + "?sort=" + column.key(descending);
        model.addAttribute("trail", Trail.to());
        model.addAttribute("heads", heads(column, descending));
        model.addAttribute("sorts", SORTS);
        model.addAttribute("sort", column.key(descending));
        model.addAttribute("people", shown);
        model.addAttribute("pagination", Pagination.of(shown, address));
        return "administration/people";
    }

    private static Person person(AccountView account, RoleWords words) {
        return new Person(
                account.id(),
                account.name(),
                account.email(),
                words.of(account.grants()),
                account.isDisabled(),
                account.createdAt());
    }

    private static List<Head> heads(Column sorted, boolean descending) {
        return List.of(Column.values()).stream()
                .map(column -> {
                    boolean is = column == sorted;
                    String href = ADDRESS + "?sort=" + column.key(is && !descending);
                    return new Head(column.label, href, is ? (descending ? "descending" : "ascending") : null);
                })
                .toList();
    }
}
