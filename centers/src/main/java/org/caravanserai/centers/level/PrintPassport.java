package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.documents.PdfWriter;
import org.jspecify.annotations.Nullable;

/** The levels of the caller as a language passport in PDF. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class PrintPassport {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(PrintPassport.class, "passport.xhtml");
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "ru", "ar", "fr", "es");

    private MyLevels levels;
    private PdfWriter writer;
    private Accounts accounts;
    private CenterStaff staff;
    private Settings settings;

    @SuppressWarnings("NullAway.Init")
    protected PrintPassport() {}

    @Inject
    public PrintPassport(MyLevels levels, PdfWriter writer, Accounts accounts, CenterStaff staff, Settings settings) {
        this.levels = levels;
        this.writer = writer;
        this.accounts = accounts;
        this.staff = staff;
        this.settings = settings;
    }

    /**
     * @param mapping code; null or unknown: the usual one
     * @param language of the interface
     * @return the PDF
     */
    public byte[] execute(@Nullable String mapping, String language) {
        var shown = levels.execute(mapping);
        var spoken = LANGUAGES.contains(language) ? language : "en";
        var locale = Locale.forLanguageTag(spoken);
        var texts = ResourceBundle.getBundle(
                "org.caravanserai.centers.level.passport",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var values = new HashMap<String, Object>();
        for (var key : texts.keySet()) {
            values.put(key, texts.getString(key));
        }
        values.put("lang", spoken);
        values.put("dir", spoken.equals("ar") ? "rtl" : "ltr");
        values.put("holder", accounts.byId(staff.account()).orElseThrow().name().full());
        values.put(
                "mapping",
                shown.mapping().name().in(spoken) + " (" + shown.mapping().year() + ")");
        values.put(
                "rows",
                Markup.all(shown.records().stream()
                        .map(record -> row(record, locale, texts))
                        .toList()));
        return writer.write(TEMPLATE.fill(values));
    }

    private Markup row(LevelRecord record, Locale locale, ResourceBundle texts) {
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        var cefr = record.cefr();
        var document = record.document();
        return Markup.element(
                "tr",
                Markup.element("td", record.language().locale().getDisplayLanguage(locale)),
                Markup.element("td", record.level() + " (" + record.scheme() + " " + record.schemeVersion() + ")"),
                Markup.element("td", cefr == null ? "–" : cefr.name()),
                Markup.element("td", texts.getString(record.basis().isVerified() ? "verified" : "claimed")),
                Markup.element("td", dates.format(record.reachedOn())),
                Markup.element("td", document == null ? "–" : settings.address("/verify/" + document)));
    }
}
