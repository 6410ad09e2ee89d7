package org.caravanserai.centers.plan;

import com.ibm.icu.text.NumberFormat;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.documents.DocumentMarks;
import org.caravanserai.platform.documents.DocumentPrinter;
import org.caravanserai.platform.documents.DocumentTemplate;
import org.caravanserai.platform.documents.DocumentTexts;
import org.caravanserai.platform.documents.Markup;
import org.caravanserai.platform.language.Conventions;
import org.jspecify.annotations.Nullable;

/** Prints an annual report in one of the languages of the platform. */
final class ReportPdf implements DocumentPrinter {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(ReportPdf.class, "report.xhtml");

    private final DocumentDraft draft;
    private final int year;
    private final int version;
    private final ReportContent content;
    private final String language;
    private final DocumentTexts texts;

    /**
     * @param version of the report within its year
     */
    ReportPdf(DocumentDraft draft, int year, int version, ReportContent content) {
        this.draft = draft;
        this.year = year;
        this.version = version;
        this.content = content;
        this.language = draft.language().value();
        this.texts = new DocumentTexts("org.caravanserai.centers.plan.report", language);
    }

    @Override
    public String xhtml(DocumentMarks marks) {
        var values = texts.values(marks);
        values.put("center", content.center().in(language));
        values.put("heading", texts.text("heading.year", String.valueOf(year)));
        values.put("versionNumber", version);
        values.put("figures", figures());
        values.put("lines", lines());
        values.put("totals", totals());
        values.put("activitiesText", said(content.activities()));
        values.put("remarksText", said(content.remarks()));
        values.put("issuedOn", texts.day(draft.issuedOn()));
        return TEMPLATE.fill(values);
    }

    private String said(LocalizedText text) {
        return text.isEmpty() ? "–" : text.in(language);
    }

    private Markup figures() {
        return Markup.all(content.figures().stream()
                .map(line -> Markup.element(
                        "tr",
                        Markup.element("th", texts.text("figure." + line.figure())),
                        cell(number(line.target(), line.figure().isPercent())),
                        cell(number(line.actual(), line.figure().isPercent())),
                        cell(percent(line.reached()))))
                .toList());
    }

    private Markup lines() {
        return Markup.all(content.budget().stream()
                .map(line -> Markup.element(
                        "tr",
                        Markup.element("th", line.title()).with("dir", "auto"),
                        Markup.element("td", texts.text("kind." + line.kind())),
                        Markup.element("td", texts.text("side." + line.side())),
                        cell(texts.money(line.planned())),
                        cell(texts.money(line.spent())),
                        cell(percent(line.used()))))
                .toList());
    }

    private Markup totals() {
        return Markup.all(content.totals().stream()
                .map(total -> Markup.element(
                        "tr",
                        Markup.element("th", texts.text("side." + total.side())).with("colspan", "3"),
                        cell(texts.money(total.planned())),
                        cell(texts.money(total.spent())),
                        cell(percent(total.used()))))
                .toList());
    }

    private static Markup cell(String text) {
        return Markup.element("td", text).with("class", "number");
    }

    private String number(@Nullable Number number, boolean share) {
        if (number == null) {
            return "–";
        }
        return share
                ? Conventions.percent(language, number, 1)
                : NumberFormat.getInstance(Conventions.of(language)).format(number);
    }

    private String percent(@Nullable Integer share) {
        return number(share, true);
    }
}
