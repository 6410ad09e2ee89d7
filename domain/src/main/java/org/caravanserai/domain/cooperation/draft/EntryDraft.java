package org.caravanserai.domain.cooperation.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryName;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** A record of the registry before it is published: it needs a title only. The published record takes over its id, and so its history. */
@Entity
@Table(name = "cooperation_draft")
public class EntryDraft {

    public static final int MAX_REASON = 2000;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private LocalizedText title;

    private TypedFields fields;

    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Column(name = "returned_because")
    private @Nullable String returnedBecause;

    @Column(name = "saved_at")
    private Instant savedAt;

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected EntryDraft() {}

    /**
     * @param account who makes it
     * @throws Invalid without a title
     */
    public EntryDraft(EntryKind kind, LocalizedText title, TypedFields fields, UUID account, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.account = account;
        this.state = DraftState.OPEN;
        this.title = titled(title);
        this.fields = fields;
        this.savedAt = now;
    }

    private static LocalizedText titled(LocalizedText title) {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .atMost("title", title, EntryName.MAX_LENGTH)
                .throwIfAny();
        return title;
    }

    /** Its maker goes on with it; whoever was asked to publish it is asked no longer, because it is another text now. */
    public void save(LocalizedText newTitle, TypedFields newFields, Instant now) {
        title = titled(newTitle);
        fields = newFields;
        savedAt = now;
        if (state == DraftState.SUBMITTED) {
            state = DraftState.OPEN;
        }
    }

    /**
     * Asks another keeper to publish it.
     *
     * @throws Refused {@code draft-state} when another one is asked already
     */
    public void submit() {
        DraftStep.SUBMIT.require(standing(true, false));
        state = DraftState.SUBMITTED;
        returnedBecause = null;
    }

    /**
     * Another keeper does not publish it as it is.
     *
     * @throws Refused {@code draft-state} when nobody is asked to publish it
     * @throws Invalid without a reason
     */
    public void giveBack(String why) {
        DraftStep.GIVE_BACK.require(standing(false, false));
        var reason = ShortText.needed("reason", why, MAX_REASON);
        state = DraftState.RETURNED;
        returnedBecause = reason;
    }

    /**
     * Checks that this account may publish it now: its maker where nobody else is needed, another keeper who was asked to.
     *
     * @param needsSecond whether a second person is needed
     * @throws Refused {@code second-person-needed}
     */
    public void requirePublisher(UUID publisher, boolean needsSecond) {
        DraftStep.PUBLISH.require(standing(isOf(publisher), needsSecond));
    }

    private DraftStep.Standing standing(boolean own, boolean needsSecond) {
        return new DraftStep.Standing(state, own, needsSecond);
    }

    /** Its maker sees it, and other keepers as long as they are asked to publish it. */
    public boolean isSeenBy(UUID keeper) {
        return isOf(keeper) || state == DraftState.SUBMITTED;
    }

    /** Whether this account made it. */
    public boolean isOf(UUID other) {
        return account.equals(other);
    }

    /**
     * Checks that it has not been changed since it was read.
     *
     * @param read the version that was read; null: whatever it is
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile}
     */
    public void requireVersion(@Nullable Long read) {
        Version.require(read, version);
    }

    public UUID id() {
        return id;
    }

    public EntryKind kind() {
        return kind;
    }

    public LocalizedText title() {
        return title;
    }

    public TypedFields fields() {
        return fields;
    }

    public UUID account() {
        return account;
    }

    public DraftState state() {
        return state;
    }

    /** Why another keeper has returned it; null where none has. */
    public @Nullable String returnedBecause() {
        return returnedBecause;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public long version() {
        return version;
    }
}
