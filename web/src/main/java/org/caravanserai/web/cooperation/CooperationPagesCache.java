package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.cooperation.CooperationSetting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.cache.CachedPages;
import org.caravanserai.web.cache.Freshness;

/**
 * Everything that is computed from many rows for strangers: pages, calls and files about countries, figures and indicators. The sums
 * behind them are kept for less than a minute, so that an answer with both ages is not older than the minute that pages promise.
 */
@ApplicationScoped
public class CooperationPagesCache implements CachedPages {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    /** Printing takes longer than computing, and a report says of when it is. */
    private static final Duration LONGEST_OF_REPORTS = Duration.ofMinutes(1);

    private static final Pattern COMPUTED = Pattern.compile("/countries(?:/[A-Za-z]{2})?"
            + "|/cooperation(?:/(?:data|compare|languages|mechanisms|statistics|report|costs|ended-programmes"
            + "|(?:explore|indicators)(?:/[A-Za-z0-9_-]{1,40})?))?"
            + "|/embed/[A-Z0-9_]{1,40}"
            + "|/advice|/recognition"
            + "|/api/v1/(?:situation-report\\.pdf|advice|recognition|languages|country-groups|cooperation-costs|ended-programmes)"
            + "|/api/v1/(?:countries|indicators|statistics)(?:/[A-Za-z0-9_./-]{1,80})?");

    /** All that these pages and calls read; a name that another one of them reads does no harm. */
    static final Set<String> PARAMETERS = Set.of(
            "add",
            "asOf",
            "code",
            "column",
            "contradicted",
            "corrected",
            "countries",
            "country",
            "days",
            "event",
            "export",
            "field",
            "from",
            "group",
            "in",
            "indicator",
            "kind",
            "language",
            "layout",
            "least",
            "level",
            "mapping",
            "mine",
            "most",
            "on",
            "page",
            "partOf",
            "per",
            "purpose",
            "query",
            "question",
            "region",
            "rule",
            "seen",
            "series",
            "size",
            "sort",
            "source",
            "state",
            "status",
            "then",
            "to",
            "topic",
            "view",
            "way",
            "who",
            "word",
            "year");

    private final boolean on;

    @Inject
    CooperationPagesCache(Settings settings) {
        this.on = settings.isOn(CooperationSetting.FIGURES_KEPT);
    }

    @Override
    public Optional<Freshness> freshness(String path) {
        return on && COMPUTED.matcher(path).matches()
                ? Optional.of(Freshness.ofComputed(path.endsWith(".pdf") ? LONGEST_OF_REPORTS : LONGEST, PARAMETERS))
                : Optional.empty();
    }
}
