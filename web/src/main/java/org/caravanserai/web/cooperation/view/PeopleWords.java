package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.cooperation.indicator.Growth;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** Numbers of people in the language of the page. */
@Named
@RequestScoped
public class PeopleWords {

    private final ValueText text;
    private final PageContext pageContext;
    private final Texts texts;
    private final CurrentCaller caller;

    @Inject
    PeopleWords(ValueText text, PageContext pageContext, Texts texts, CurrentCaller caller) {
        this.text = text;
        this.pageContext = pageContext;
        this.texts = texts;
        this.caller = caller;
    }

    /** The number as it is read. */
    public String of(Number people) {
        return text.number(Locale.forLanguageTag(pageContext.getLanguage()), new BigDecimal(people.toString()));
    }

    /** The change against the year before as it is read, in percent with its sign; a dash where there is nothing to compare with. */
    public String growth(Growth growth) {
        if (growth.withheld()) {
            return texts.of("cooperation.value.withheld");
        }
        var share = growth.share();
        return share == null
                ? "–"
                : text.difference(Locale.forLanguageTag(pageContext.getLanguage()), Indicator.Unit.SHARE, share);
    }

    /** Whether the reader sees rounded numbers of people, so that a sum is about right and not exact. */
    public boolean isRounded() {
        return Disclosure.of(caller.get()) != Disclosure.EXACT;
    }

    /** That numbers of people are rounded, for those who read them so; empty for others. */
    public String getNote() {
        return isRounded() ? texts.of("cooperation.people.rounded") : "";
    }
}
