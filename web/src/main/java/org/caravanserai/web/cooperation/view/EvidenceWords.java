package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.OrganizationPair;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** Evidence of depth in the language of the page. */
@RequestScoped
public class EvidenceWords {

    private final Formats formats;
    private final PageContext pageContext;
    private final Texts texts;

    @Inject
    EvidenceWords(Formats formats, PageContext pageContext, Texts texts) {
        this.formats = formats;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** An evidence as it is read. */
    public record Line(String kind, String title, String href, String period, int level, String sides) {}

    /** A pair as it is read. */
    public record Pair(String sides, int level, List<Line> evidence, String next) {}

    /** A mechanism with what it lacks. */
    public record Mechanism(String title, String href, int score, String lacks) {}

    public Line line(DepthEvidence evidence) {
        var until = evidence.until();
        return new Line(
                texts.of("cooperation.evidence." + evidence.kind()),
                evidence.title().in(pageContext.getLanguage()),
                href(evidence.kind(), evidence.reference()),
                until == null
                        ? texts.of("cooperation.entry.since", formats.date(evidence.since(), null))
                        : formats.dates(evidence.since(), until, null),
                evidence.level(),
                sides(evidence.pair()));
    }

    public Pair pair(PairDepth pair) {
        return new Pair(
                sides(pair.pair()),
                pair.level(),
                pair.carrying().stream().map(this::line).toList(),
                pair.level() == PairDepth.DEEPEST ? "" : texts.of("cooperation.depthNext." + pair.nextLevel()));
    }

    public Mechanism mechanism(Completeness each) {
        return new Mechanism(
                each.title().in(pageContext.getLanguage()),
                "/cooperation/" + each.source().toLowerCase(Locale.ROOT) + "s/" + each.reference(),
                each.score(),
                each.missing().stream()
                        .map(part -> texts.of("cooperation.part." + part))
                        .collect(Collectors.joining(" · ")));
    }

    private String sides(OrganizationPair pair) {
        return pair.homeName().in(pageContext.getLanguage()) + " · "
                + pair.partnerName().in(pageContext.getLanguage());
    }

    private static String href(DepthEvidenceKind kind, String reference) {
        return switch (kind) {
            case AGREEMENT, STAY -> "";
            case ALLIANCE -> "/cooperation/alliances/" + reference;
            case MEMORANDUM -> "/cooperation/instruments/" + reference;
            case MILESTONE, RESULT -> "/cooperation/projects/" + reference;
            case PROGRAMME, INSTITUTION -> "/cooperation/programmes/" + reference;
            case CENTER -> "/centers/" + reference;
        };
    }
}
