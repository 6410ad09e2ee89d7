package org.caravanserai.centers.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.centers.plan.YearFigures;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** Puts together what an annual report says. */
@ApplicationScoped
class ReportDrafts {

    private final Plans plans;
    private final YearFigures figures;

    @Inject
    ReportDrafts(Plans plans, YearFigures figures) {
        this.plans = plans;
        this.figures = figures;
    }

    ReportContent content(Center center, YearPlan plan, LocalizedText remarks) {
        return ReportContent.of(
                center.name(), plan, plans.expenses(plan.id()), figures.of(center.id(), plan.year()), remarks);
    }

    /** The document, with the figures and totals that anybody reads who verifies it. */
    DocumentDraft document(
            Center center,
            YearPlan plan,
            int number,
            ReportContent content,
            @Nullable String language,
            LocalDate today) {
        var spoken = language != null && Wording.LANGUAGES.contains(language) ? language : "en";
        var facts = new ArrayList<DocumentFact>();
        facts.add(DocumentFact.texts("centers.subject.CENTER", content.center()));
        facts.add(DocumentFact.text("centers.plan.year", String.valueOf(plan.year())));
        facts.add(DocumentFact.number("centers.report.number", number));
        content.figures().forEach(line -> {
            var actual = line.actual();
            if (actual != null) {
                facts.add(DocumentFact.number("centers.yearFigure." + line.figure(), actual));
            }
        });
        content.totals()
                .forEach(total -> facts.add(DocumentFact.text(
                        "centers.report.spentBy." + total.side(), total.spent() + " / " + total.planned())));
        return new DocumentDraft(
                CenterDocument.CENTER_ANNUAL_REPORT,
                plan.id(),
                center.host(),
                null,
                content.center().in(spoken),
                today,
                null,
                LanguageTag.of(spoken),
                DocumentFacts.of(facts.toArray(DocumentFact[]::new)));
    }
}
