package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.cooperation.ScopeQuery;
import org.caravanserai.web.cooperation.view.ScopeAddress;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** What the address of an indicator asks: countries, days and which values. What makes no sense counts as not asked. */
@Named
@RequestScoped
public class IndicatorAddress {

    private static final Set<String> NOT_ASKED = Set.of("page", "lang", "then", "code", "question");
    private static final Set<String> KEPT = Set.of("word", "least", "most", "country", "kind", "from", "question");

    private final ScopeFilter filter;
    private final ScopeAddress scope;
    private final RequestParameters parameters;
    private final PageContext pageContext;

    @Inject
    IndicatorAddress(ScopeFilter filter, ScopeAddress scope, RequestParameters parameters, PageContext pageContext) {
        this.filter = filter;
        this.scope = scope;
        this.parameters = parameters;
        this.pageContext = pageContext;
    }

    /** The code in the path, in capitals. */
    String code() {
        return parameters.text("code").toUpperCase(Locale.ROOT);
    }

    /** The page of rows that is asked for. */
    PageRequest rows(int size) {
        return parameters.page(size);
    }

    public IndicatorQuestion question() {
        var asked = parameters.asked(ScopeQuery.class);
        return filter.question()
                .of(asked.country() == null ? null : asked.country().value())
                .only(asked.values());
    }

    /** The name of the question that the page answers; empty for none. */
    String asked() {
        return parameters.text("question");
    }

    /** The day to compare with; null where none is asked for. */
    public @Nullable LocalDate then() {
        return filter.then();
    }

    /** Whether only values are asked for that are 0 at most. */
    boolean isMostNone() {
        return parameters.text("most").equals("0");
    }

    /** The question as the query of another address. */
    public String getQuery() {
        return pageContext.getQuery().stream()
                .filter(each -> !NOT_ASKED.contains(each.getKey()))
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The rows of one value alone; empty where these are all that the page shows. */
    String only(String key) {
        return parameters.texts("word").isEmpty()
                ? "?" + (getQuery().isEmpty() ? "" : getQuery() + "&") + "word=" + key + "#rows"
                : "";
    }

    /** The address of another page with what this one asks of it. */
    String kept(String page) {
        return scope.page(page);
    }

    /** Parts of the question for which the filter has no field: the form sends them along. */
    public List<Map.Entry<String, String>> getKept() {
        return pageContext.getQuery().stream()
                .filter(each -> KEPT.contains(each.getKey()))
                .toList();
    }
}
