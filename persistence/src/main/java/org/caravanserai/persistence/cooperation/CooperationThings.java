package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthorityAction;
import org.caravanserai.domain.cooperation.reference.GroupAction;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.statistics.StatisticAction;
import org.caravanserai.persistence.history.NamedPart;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Records of the registry, figures and proposals by their titles; milestones and results of projects by theirs. */
@ApplicationScoped
class CooperationThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(
                NamedThing.of(
                                StatisticAction.SUBJECT,
                                "published_figure f join statistic_series s on s.code = f.series",
                                "f.id")
                        .title("s.names")
                        .words("f.year")
                        .country("f.country")
                        .link("'/manage/cooperation/figures/' || f.id", Permission.MANAGE_COOPERATION),
                NamedThing.of(
                                RegistryAction.SUBJECT,
                                "(select id, title, kind, slug, withdrawn_at from cooperation_record union all"
                                        + " select id, title, kind, null, null from cooperation_draft) e",
                                "e.id")
                        .title("e.title")
                        .link("case when e.withdrawn_at is null then '/cooperation/' || lower(e.kind) || 's/' ||"
                                + " e.slug end"),
                NamedThing.of(GroupAction.SUBJECT, "country_group", NamedThing.idOf("'country-group:' || code"))
                        .title("names")
                        .link("'/manage/cooperation/groups'", Permission.MANAGE_COOPERATION),
                NamedThing.of(
                                DegreeAuthorityAction.SUBJECT,
                                "cooperation_degree_authority",
                                NamedThing.idOf("'degree-authority:' || country"))
                        .title("name")
                        .country("country")
                        .link("'/manage/cooperation/authorities'", Permission.MANAGE_COOPERATION),
                NamedThing.of(ProposalAction.SUBJECT, "cooperation_proposal", "id")
                        .words("title")
                        .link("'/proposals/' || code", Permission.MANAGE_COOPERATION));
    }

    @Override
    public List<NamedPart> parts() {
        return List.of(
                new NamedPart(
                        EnumSet.of(
                                RegistryAction.PLANNED,
                                RegistryAction.MILESTONE_MOVED,
                                RegistryAction.EVIDENCE_SUBMITTED,
                                RegistryAction.EVIDENCE_ACCEPTED,
                                RegistryAction.EVIDENCE_RETURNED),
                        "select project_id as id, number, title from cooperation_milestone"),
                new NamedPart(
                        EnumSet.of(
                                RegistryAction.RESULT_RECORDED,
                                RegistryAction.RESULT_PROTECTED,
                                RegistryAction.RESULT_PILOTED,
                                RegistryAction.RESULT_TRANSFERRED,
                                RegistryAction.RESULT_IN_USE,
                                RegistryAction.BENEFIT_REPORTED,
                                RegistryAction.VERIFIER_ASKED,
                                RegistryAction.BENEFIT_RETURNED,
                                RegistryAction.BENEFIT_VERIFIED),
                        "select project_id as id, number, title from cooperation_result"));
    }
}
