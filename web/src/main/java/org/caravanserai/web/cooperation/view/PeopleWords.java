package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.caravanserai.domain.cooperation.indicator.FewPeople;
import org.caravanserai.domain.cooperation.indicator.Growth;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Numbers of people in the language of the page; one to four are suppressed. */
@Named
@RequestScoped
public class PeopleWords {

    private ValueText text;
    private Frame frame;
    private Texts texts;

    @SuppressWarnings("NullAway.Init")
    protected PeopleWords() {}

    @Inject
    PeopleWords(ValueText text, Frame frame, Texts texts) {
        this.text = text;
        this.frame = frame;
        this.texts = texts;
    }

    /** The number as it is read. */
    public String of(Number people) {
        return text.people(Locale.forLanguageTag(frame.getLanguage()), people.longValue());
    }

    /** The change against the year before as it is read, in percent with its sign; a dash where there is nothing to compare with. */
    String growth(Growth growth) {
        if (growth.withheld()) {
            return texts.of("cooperation.value.withheld");
        }
        var share = growth.share();
        return share == null
                ? "–"
                : text.difference(Locale.forLanguageTag(frame.getLanguage()), Indicator.Unit.SHARE, share);
    }

    /** A finding about two numbers of people: {@code key} where both are published. */
    public String finding(String key, long in, long out) {
        return FewPeople.is(in) || FewPeople.is(out)
                ? texts.of("cooperation.flows.few", of(in), of(out))
                : texts.of(key, in, out);
    }

    /** For a picture: null where it is suppressed. */
    static @Nullable Long drawn(long people) {
        return FewPeople.is(people) ? null : people;
    }
}
