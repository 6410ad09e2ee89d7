package org.caravanserai.cooperation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.cooperation.alliance.AllianceForm;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.cooperation.draft.DraftState;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.junit.jupiter.api.Test;

class DraftUseCasesTest {

    private static final String SLUG = "cooperation-on-soil";

    private final RegistryWorld world = new RegistryWorld();
    private final Account maker = world.account("maker", PlatformRole.ANALYST);
    private final Account other = world.account("other", PlatformRole.AUTHORITY);

    private UUID saved(RecordForm form) {
        world.as(maker);
        var id = world.of(SaveDraft.class).execute(null, null, form);
        world.commit();
        return id;
    }

    private static InstrumentForm titleOnly() {
        var empty = new EntryForm(
                Map.of("en", "An idea"), null, null, null, null, null, null, null, null, null, null, null, null);
        return new InstrumentForm(empty, null, null, null);
    }

    @Test
    void aDraftIsSavedWithATitleOnlyAndIsNoRecord() {
        var id = saved(titleOnly());
        assertThat(world.drafts.byId(id)).hasValueSatisfying(draft -> {
            assertThat(draft.state()).isEqualTo(DraftState.OPEN);
            assertThat(draft.isOf(maker.id())).isTrue();
        });
        assertThat(world.registry.entries.all()).isEmpty();
        assertInvalid(
                "title: required",
                () -> saved(new InstrumentForm(
                        new EntryForm(null, null, null, null, null, null, null, null, null, null, null, null, null),
                        "MEMORANDUM",
                        null,
                        null)));
    }

    @Test
    void whatWasTypedComesBackWholly() {
        var form = RegistryWorld.memorandum();
        assertThat(world.of(ShowDraft.class).execute(saved(form)).form())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .ignoringExpectedNullFields()
                .isEqualTo(form);
        var shares =
                List.of(new ProgrammeForm.ShareForm("jinling", 60, true), new ProgrammeForm.ShareForm(null, 40, null));
        var programme = new ProgrammeForm(
                RegistryWorld.form("JOINT_PROGRAMME", null),
                "JOINT_DEGREE_PROGRAMME",
                null,
                "3o",
                "2027-01-01",
                null,
                shares);
        var read = (ProgrammeForm)
                world.of(ShowDraft.class).execute(saved(programme)).form();
        assertThat(read.shares()).isEqualTo(shares);
        assertThat(read.quota()).isEqualTo("3o");
        assertThat(read.level()).isNull();
    }

    @Test
    void nobodyElseSeesADraft() {
        var id = saved(RegistryWorld.memorandum());
        world.as(other);
        assertNotFound(() -> world.of(ShowDraft.class).execute(id));
        assertNotFound(() -> world.of(PreviewDraft.class).execute(id));
        assertNotFound(() -> world.of(PublishDraft.class).execute(id, null));
        assertNotFound(() -> world.of(SubmitDraft.class).execute(id, null));
        assertNotFound(() -> world.of(ReturnDraft.class).execute(id, null, "no"));
        assertNotFound(() -> world.of(DeleteDraft.class).execute(id, null));
        assertNotFound(() -> world.of(SaveDraft.class).execute(id, null, RegistryWorld.memorandum()));
        assertThat(world.of(ListDrafts.class).execute().own()).isEmpty();
        assertThat(world.of(ListDrafts.class).execute().waiting()).isEmpty();
    }

    @Test
    void aDraftIsSavedAgainInTheVersionThatWasReadAndKeepsItsKind() {
        var id = saved(titleOnly());
        assertThat(world.of(SaveDraft.class).execute(id, null, RegistryWorld.memorandum()))
                .isEqualTo(id);
        assertConflict("changed-meanwhile", () -> world.of(SaveDraft.class).execute(id, 77L, titleOnly()));
        assertNotFound(() -> world.of(SaveDraft.class).execute(id, null, RegistryWorld.week()));
    }

    @Test
    void aPreviewShowsTheRecordOrWhatIsMissing() {
        var preview = world.of(PreviewDraft.class).execute(saved(RegistryWorld.memorandum()));
        assertThat(preview.row().slug()).isEqualTo(SLUG);
        assertThat(preview.row().state()).isEqualTo("IN_FORCE");
        assertThat(preview.row().countries()).containsExactly("CN", "KZ");
        assertThat(preview.details()).isInstanceOf(InstrumentView.class);
        assertThat(world.registry.entries.all()).isEmpty();
        assertThat(world.of(PreviewDraft.class)
                        .execute(saved(RegistryWorld.week()))
                        .details())
                .isInstanceOf(MechanismView.class);
        assertThat(world.of(PreviewDraft.class)
                        .execute(saved(RegistryWorld.project()))
                        .details())
                .isInstanceOf(ProjectView.class);
        var programme = new ProgrammeForm(
                RegistryWorld.form("JOINT_PROGRAMME", null),
                "JOINT_DEGREE_PROGRAMME",
                "MASTER",
                null,
                null,
                null,
                List.of());
        assertThat(world.of(PreviewDraft.class).execute(saved(programme)).details())
                .isInstanceOf(ProgrammeView.class);
        var incomplete = saved(titleOnly());
        assertInvalid("kind: required", () -> world.of(PreviewDraft.class).execute(incomplete));
    }

    @Test
    void itsMakerPublishesItAndItsHistoryGoesOn() {
        var id = saved(RegistryWorld.memorandum());
        assertThat(world.of(PublishDraft.class).execute(id, null)).isEqualTo(SLUG);
        world.commit();
        assertThat(world.drafts.byId(id)).isEmpty();
        assertThat(world.entry(Instrument.class, SLUG).id()).isEqualTo(id);
        assertThat(world.history()).contains("REGISTERED");
        assertThat(world.sent()).isEmpty();
        var incomplete = saved(titleOnly());
        assertInvalid("kind: required", () -> world.of(PublishDraft.class).execute(incomplete, null));
    }

    @Test
    void whereASecondPersonIsNeededOnlyAnotherKeeperPublishes() {
        world.needSecondPerson();
        world.as(maker);
        assertRefused("second-person-needed", () -> world.of(RegisterInstrument.class)
                .execute(RegistryWorld.memorandum(), null));
        var id = saved(RegistryWorld.memorandum());
        assertRefused("second-person-needed", () -> world.of(PublishDraft.class).execute(id, null));
        world.of(SubmitDraft.class).execute(id, null);
        world.commit();
        assertThat(world.sent()).containsExactly("DRAFT_SUBMITTED");
        assertRefused("second-person-needed", () -> world.of(PublishDraft.class).execute(id, null));
        world.as(other);
        assertThat(world.of(ListDrafts.class).execute().waiting())
                .extracting(DraftView::id)
                .containsExactly(id);
        assertThat(world.of(PublishDraft.class).execute(id, null)).isEqualTo(SLUG);
        assertThat(world.sent()).containsExactly("DRAFT_SUBMITTED", "DRAFT_PUBLISHED");
    }

    @Test
    void whatCannotBePublishedIsNotSubmitted() {
        var id = saved(titleOnly());
        assertInvalid("kind: required", () -> world.of(SubmitDraft.class).execute(id, null));
        assertThat(world.sent()).isEmpty();
    }

    @Test
    void aReturnedDraftGoesBackToItsMakerWithTheReason() {
        var id = saved(RegistryWorld.memorandum());
        world.of(SubmitDraft.class).execute(id, null);
        world.commit();
        assertNotFound(() -> world.of(ReturnDraft.class).execute(id, null, "my own"));
        world.as(other);
        assertInvalid("reason: required", () -> world.of(ReturnDraft.class).execute(id, null, null));
        world.of(ReturnDraft.class).execute(id, null, "Which governments?");
        world.commit();
        assertThat(world.lastEmail("DRAFT_RETURNED").arguments().value("reason"))
                .isEqualTo("Which governments?");
        assertThat(world.history()).contains("RETURNED Which governments?");
        assertNotFound(() -> world.of(ShowDraft.class).execute(id));
        world.as(maker);
        assertThat(world.of(ShowDraft.class).execute(id).draft().state()).isEqualTo(DraftState.RETURNED);
    }

    @Test
    void itsMakerDeletesIt() {
        var id = saved(RegistryWorld.memorandum());
        assertConflict("changed-meanwhile", () -> world.of(DeleteDraft.class).execute(id, 77L));
        world.of(DeleteDraft.class).execute(id, null);
        world.commit();
        assertThat(world.drafts.byId(id)).isEmpty();
        assertThat(world.history()).contains("DRAFT_DELETED");
    }

    @Test
    void everyKindOfRecordHasAForm() {
        for (var kind : EntryKind.values()) {
            RecordForm form =
                    switch (kind) {
                        case INSTRUMENT -> RegistryWorld.memorandum();
                        case MECHANISM -> RegistryWorld.week();
                        case ALLIANCE -> new AllianceForm(RegistryWorld.form(null, null), null, null);
                        case PROGRAMME ->
                            new ProgrammeForm(RegistryWorld.form(null, null), null, null, null, null, null, null);
                        case PROJECT -> RegistryWorld.project();
                    };
            assertThat(form.entryKind()).isEqualTo(kind);
            assertThat(world.of(ShowDraft.class).execute(saved(form)).form()).isInstanceOf(form.getClass());
        }
    }
}
