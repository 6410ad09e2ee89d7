package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Words about published figures. */
@Named
@RequestScoped
public class FigureWords {

    /** What stands between them is written from left to right, also in a right-to-left sentence. */
    private static final String ISOLATE = "\u2066";

    private static final String END = "\u2069";

    private final LocalizedCountryNames names;
    private final ScopeFilter groups;
    private final Formats formats;
    private final Texts texts;
    private final PageContext pageContext;

    @Inject
    FigureWords(
            LocalizedCountryNames names, ScopeFilter groups, Formats formats, Texts texts, PageContext pageContext) {
        this.names = names;
        this.groups = groups;
        this.formats = formats;
        this.texts = texts;
        this.pageContext = pageContext;
    }

    /** What the figure is about: all countries, one of them, or a group in one of its versions. */
    public String scope(PublishedFigure figure) {
        if (figure.country() != null) {
            return names.of(figure.country());
        }
        if (figure.group() == null) {
            return texts.of("cooperation.statistics.world");
        }
        var group = groups.nameOf(figure.group());
        return figure.groupVersion() == null
                ? texts.of("cooperation.statistics.group.unknown", group)
                : texts.of("cooperation.statistics.group", group, figure.groupVersion());
    }

    /** The name of a country or region. */
    String country(String code) {
        return names.of(code);
    }

    /** The address of the publication where a browser can open it; empty otherwise. */
    public String address(PublishedFigure figure) {
        var address = Objects.toString(figure.address(), "");
        return address.matches("https?://\\S+") ? address : "";
    }

    /** A change against the year before, in percent with its sign; a dash where there is nothing to compare with. */
    public String growth(@Nullable BigDecimal growth) {
        return growth == null
                ? "–"
                : ValueText.sign(Locale.forLanguageTag(pageContext.getLanguage()), growth) + share(growth.abs());
    }

    /** A whole number with its sign. */
    public String signed(BigDecimal difference) {
        var language = Locale.forLanguageTag(pageContext.getLanguage());
        var written = ValueText.sign(language, difference) + formats.number(difference.abs());
        return language.getLanguage().equals("ar") ? ISOLATE + written + END : written;
    }

    /** What the publisher says about the value itself, and that others put it together; empty where there is nothing to say. */
    public String flag(PublishedFigure figure) {
        var flag = figure.flag();
        return flag == null ? "" : texts.of("cooperation.figureFlag." + flag);
    }

    /** Several short texts in one line. */
    String list(Collection<String> items) {
        return formats.list(items);
    }

    /** A share of 0 to 1 with two decimals; empty where it is not known. */
    public String share(@Nullable BigDecimal share) {
        return share == null ? "" : texts.of("cooperation.statistics.share", share);
    }
}
