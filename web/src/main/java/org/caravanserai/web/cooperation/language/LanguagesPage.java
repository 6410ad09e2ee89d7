package org.caravanserai.web.cooperation.language;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.reference.CountLanguages;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The official languages of a group of countries, by a counting rule. */
@Named
@RequestScoped
public class LanguagesPage {

    private final CountLanguages count;
    private final ScopeFilter filter;
    private final RequestParameters parameters;
    private final LocalizedCountryNames names;
    private final PageContext pageContext;

    private CountLanguages.@Nullable Count counted;

    @Inject
    LanguagesPage(
            CountLanguages count,
            ScopeFilter filter,
            RequestParameters parameters,
            LocalizedCountryNames names,
            PageContext pageContext) {
        this.count = count;
        this.filter = filter;
        this.parameters = parameters;
        this.names = names;
        this.pageContext = pageContext;
    }

    /** A language with the names of its countries. */
    public record Line(String code, String name, List<String> countries, String countryNames, boolean lessTaught) {}

    @PostConstruct
    void load() {
        var question = filter.question();
        try {
            counted = count.execute(question.group(), question.asOf(), parameters.textOrNull("rule"));
        } catch (Invalid nonsense) {
            counted = count.execute(question.group(), question.asOf(), null);
        }
    }

    public CountLanguages.Count getCount() {
        return Objects.requireNonNull(counted);
    }

    /** Languages of most countries first. */
    public List<Line> getLines() {
        return getCount().languages().stream()
                .map(each -> new Line(
                        each.language().code(),
                        each.language().names().in(pageContext.getLanguage()),
                        each.countries(),
                        each.countries().stream()
                                .map(names::of)
                                .sorted(names.order())
                                .collect(Collectors.joining(" · ")),
                        each.language().lessTaught()))
                .sorted(Comparator.comparing((Line line) -> line.countries().size())
                        .reversed()
                        .thenComparing(Line::name, names.order()))
                .toList();
    }

    public long getLessTaught() {
        return getCount().languages().stream()
                .filter(each -> each.language().lessTaught())
                .count();
    }

    public List<FilterChoice> getRules() {
        return getCount().rules().stream()
                .map(rule -> new FilterChoice(rule.code(), name(rule)))
                .toList();
    }

    public String getRule() {
        return name(getCount().rule());
    }

    private String name(CountingRule rule) {
        return rule.names().in(pageContext.getLanguage());
    }
}
