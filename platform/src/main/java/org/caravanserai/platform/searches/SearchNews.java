package org.caravanserai.platform.searches;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.searches.SavedSearchSource.Found;
import org.caravanserai.platform.searches.SavedSearchSource.Result;

/** Looks at the searches of one person after another and puts one email about everything new into the outbox, from whichever node. */
@OwnTransaction
class SearchNews {

    /** How many results an email names; the page of the search has all. */
    private static final int NAMED = 20;

    private final SavedSearches searches;
    private final SearchableLists lists;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    SearchNews(
            SavedSearches searches,
            SearchableLists lists,
            Accounts accounts,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.searches = searches;
        this.lists = lists;
        this.accounts = accounts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is new for a search. */
    private record News(SavedSearch search, List<Result> results) {}

    /** Accounts of whom a search was not looked at since then. */
    List<UUID> due(Instant until, int most) {
        return searches.due(until, most);
    }

    /** When a search was looked at last that is to be looked at now. */
    Instant until() {
        return clock.instant().minus(Duration.ofMinutes(settings.number(Setting.SEARCHES_MINUTES)));
    }

    void look(UUID owner, Instant until) {
        var now = clock.instant();
        var news = new ArrayList<News>();
        for (var search : searches.claim(owner, until, now)) {
            var found = lists.find(search).map(Found::results).orElse(List.of());
            var added =
                    searches.keep(search.id(), found.stream().map(Result::key).toList(), now);
            var results = found.stream()
                    .filter(result -> added.contains(result.key()))
                    .toList();
            if (!results.isEmpty()) {
                news.add(new News(search, results));
            }
        }
        if (!news.isEmpty()) {
            outbox.put(email(accounts.byId(owner).orElseThrow(), news, now));
        }
    }

    private MailMessage email(Account account, List<News> news, Instant now) {
        var language = account.profile().preferredLanguage();
        var tag = language.locale().toLanguageTag();
        return MailMessage.of(
                SearchEmail.SEARCH_NEWS,
                "account:" + account.id() + ":searches:" + now.toEpochMilli(),
                new Recipient(account.email(), account.name().full(), language),
                Map.of(
                        "number",
                        String.valueOf(news.stream()
                                .mapToLong(each -> each.results().size())
                                .sum()),
                        "searches",
                        news.stream().map(each -> each.search().name()).collect(Collectors.joining(" · ")),
                        "news",
                        news.stream()
                                .flatMap(each -> each.results().stream())
                                .distinct()
                                .limit(NAMED)
                                .map(result -> result.title().in(tag) + "\n" + settings.address(result.address()))
                                .collect(Collectors.joining("\n\n")),
                        "link",
                        news.size() == 1
                                ? "/my/searches/" + news.get(0).search().id()
                                : "/my/searches"));
    }
}
