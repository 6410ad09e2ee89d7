package org.caravanserai.web.approval;

import java.util.List;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The page of one thing before the authority, as far as it is the same in all areas: the version that was shown, the note and the
 * decision. The page itself fills {@code /WEB-INF/templates/dossier.xhtml} with the facts of its area.
 */
public abstract class DossierForm {

    private static final String QUEUE = "/manage/approvals";

    private Notices notices;
    private @Nullable String note;
    private @Nullable String version;
    private @Nullable List<FieldDifference> since;

    @SuppressWarnings("NullAway.Init")
    protected DossierForm() {}

    protected DossierForm(Notices notices) {
        this.notices = notices;
    }

    /** The version of the dossier as it is now, which a decision on it has to name. */
    protected abstract String presentVersion();

    /**
     * Decides.
     *
     * @throws ChangedSince when the dossier says something else than this version
     */
    protected abstract void decide(Decision decision, @Nullable String note, @Nullable String version);

    /** Reads the dossier again. */
    protected abstract void reload();

    /** Whether there is anything to decide now. */
    public abstract boolean isOpen();

    /** Whether the decision is on a change of an approved thing; that can be approved or rejected, but not returned. */
    public abstract boolean isChangeProposed();

    /** Whether the thing can be rejected for good; else it can only be returned. */
    public boolean isRejectable() {
        return true;
    }

    /** Number of submissions. */
    public abstract int getSubmissions();

    /** Differences to the previous submission, or the proposed changes. */
    public abstract List<FieldDifference> getChanges();

    /** History of the record, newest first. */
    public abstract List<HistoryLine> getHistory();

    public void approve() {
        decide("approved", Decision.APPROVE);
    }

    public void sendBack() {
        decide("returned", Decision.RETURN);
    }

    public void reject() {
        decide("rejected", Decision.REJECT);
    }

    /** Decides on the version shown; if it has changed meanwhile, the page shows the new one and keeps the note. */
    private void decide(String what, Decision decision) {
        try {
            decide(decision, note, version);
        } catch (ChangedSince changed) {
            since = changed.differences();
            version = null;
            reload();
            notices.failed(changed);
            return;
        }
        notices.done("approval.decided." + what);
        Faces.redirect(QUEUE);
    }

    /** Version of the content shown, which the next decision has to name. */
    public String getVersion() {
        return version == null ? presentVersion() : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    /** The changes since the page was shown, after a decision on an outdated version; null otherwise. */
    public @Nullable List<FieldDifference> getSince() {
        return since;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
