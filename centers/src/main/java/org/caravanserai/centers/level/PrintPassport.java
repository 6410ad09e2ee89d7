package org.caravanserai.centers.level;

import jakarta.inject.Inject;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.DocumentTexts;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.documents.PdfWriter;
import org.caravanserai.platform.language.LanguageNames;
import org.caravanserai.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** The levels of the caller as a language passport in PDF. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class PrintPassport {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(PrintPassport.class, "passport.xhtml");

    private final MyLevels levels;
    private final PdfWriter writer;
    private final Accounts accounts;
    private final CenterStaff staff;
    private final Settings settings;

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
        var spoken = Wording.LANGUAGES.contains(language) ? language : "en";
        var texts = new DocumentTexts("org.caravanserai.centers.level.passport", spoken);
        var values = texts.values();
        values.put("holder", accounts.byId(staff.account()).orElseThrow().name().full());
        values.put(
                "mapping",
                shown.mapping().name().in(spoken) + " (" + shown.mapping().year() + ")");
        values.put(
                "rows",
                Markup.all(shown.records().stream()
                        .map(record -> row(record, texts))
                        .toList()));
        return writer.write(TEMPLATE.fill(values));
    }

    private Markup row(LevelRecord record, DocumentTexts texts) {
        var cefr = record.cefr();
        var document = record.document();
        return Markup.element(
                "tr",
                Markup.element(
                        "td",
                        LanguageNames.of(
                                record.language().value(), texts.locale().getLanguage())),
                Markup.element("td", record.level() + " (" + record.scheme() + " " + record.schemeVersion() + ")"),
                Markup.element("td", cefr == null ? "–" : cefr.name()),
                Markup.element("td", texts.text(record.basis().isVerified() ? "verified" : "claimed")),
                Markup.element("td", texts.shortDay(record.reachedOn())),
                Markup.element("td", document == null ? "–" : settings.address("/verify/" + document)));
    }
}
