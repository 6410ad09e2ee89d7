package org.caravanserai.exchanges.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.call.CallRulesDraft;
import org.caravanserai.exchanges.call.CallRulesDraft.DocumentDraft;
import org.caravanserai.exchanges.selection.DeclareConflict;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.files.AttachFile;
import org.caravanserai.platform.files.DeleteFile;
import org.caravanserai.platform.files.DownloadFile;
import org.caravanserai.platform.files.ListFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of an application: who attaches and who reads them, and that none is missing. */
class ApplicationFilesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private final ExchangesWorld world = new ExchangesWorld();
    private final Account reviewer = world.member(world.home, "reviewer", OrganizationRole.REVIEWER);
    private final Account scholar = world.account("scholar");
    private final ExchangeCall call = call();

    @BeforeEach
    void contribute() {
        world.wiring.put(world.of(ApplicationFiles.class));
        world.as(scholar);
    }

    private ExchangeCall call() {
        var rules = ExchangesWorld.rules(
                List.of(document("cv", "CV", true), document(null, "Photo", false, FileType.JPEG, FileType.PNG)),
                false);
        return world.openCall(world.inForce(1), rules);
    }

    private String draft() {
        var code = world.of(ApplyForCall.class)
                .execute(new ApplyForCall.Command(call.slug(), List.of("c1"), Term.FIRST, Map.of()))
                .code();
        world.commit();
        return code;
    }

    private StoredFile attach(String code) {
        return world.of(AttachFile.class)
                .execute(ApplicationFiles.KIND, code, "cv", "cv.pdf", new ByteArrayInputStream(PDF));
    }

    private boolean reads(StoredFile file) {
        try {
            var content = new ByteArrayOutputStream();
            world.of(DownloadFile.class).execute(file.code(), content);
            return content.size() == PDF.length;
        } catch (org.caravanserai.domain.shared.NotFound hidden) {
            return false;
        }
    }

    @Test
    void aCallNamesItsDocuments() {
        assertThat(CallRulesDraft.of(call.rules()).documents())
                .containsExactly(
                        document("cv", "CV", true, FileType.PDF),
                        document("photo", "Photo", false, FileType.JPEG, FileType.PNG));
    }

    private static DocumentDraft document(@Nullable String key, String label, boolean required, FileType... types) {
        return new DocumentDraft(key, LocalizedText.of("en", label), required, List.of(types));
    }

    @Test
    void anApplicationIsSubmittedWithItsRequiredDocuments() {
        var code = draft();
        assertInvalid("documents.cv: document-missing", () -> world.of(SubmitApplication.class)
                .execute(code));
        var file = attach(code);
        assertThat(world.of(SubmitApplication.class).execute(code)).isEqualTo(ApplicationState.SUBMITTED);
        assertNotFound(() -> attach(code));
        assertNotFound(() -> world.of(DeleteFile.class).execute(file.code()));
        assertThat(reads(file)).isTrue();
    }

    @Test
    void officersAndReviewersReadThemOnceTheApplicationIsSubmitted() {
        var code = draft();
        var file = attach(code);
        for (var person : List.of(reviewer, world.homeOfficer, world.partnerOfficer, world.stranger)) {
            world.as(person);
            assertThat(reads(file)).as("a draft is the applicant's").isFalse();
        }
        world.as(scholar);
        world.of(SubmitApplication.class).execute(code);
        world.commit();
        for (var person : List.of(reviewer, world.homeOfficer)) {
            world.as(person);
            assertThat(reads(file)).isTrue();
            assertThat(world.of(ListFiles.class)
                            .execute(ApplicationFiles.KIND, code, "cv")
                            .mayChange())
                    .isFalse();
        }
        for (var person : List.of(world.partnerOfficer, world.stranger, world.account("other"))) {
            world.as(person);
            assertThat(reads(file)).isFalse();
        }
        world.as(reviewer);
        world.of(DeclareConflict.class).execute(code, "My student");
        world.commit();
        assertThat(reads(file)).as("a conflict of interest").isFalse();
    }

    @Test
    void documentsGoWithAWithdrawalAndStayWithinTheCallsTime() {
        var code = draft();
        var file = attach(code);
        assertNotFound(() -> world.of(ListFiles.class).execute(ApplicationFiles.KIND, code, "letter"));
        world.of(WithdrawCallApplication.class).execute(code);
        world.commit();
        assertThat(reads(file)).isFalse();
        var second = draft();
        world.clock.set(call.closesAt());
        assertNotFound(() -> attach(second));
    }
}
