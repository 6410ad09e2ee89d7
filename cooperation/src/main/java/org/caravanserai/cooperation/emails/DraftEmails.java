package org.caravanserai.cooperation.emails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.cooperation.draft.EntryDraft;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.cooperation.registry.RegistryKeepers;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;

/** Writes to keepers of the registry whose publication is waited for, and to makers of drafts what became of them. */
@ApplicationScoped
public class DraftEmails {

    /** The list and not the draft: a draft ends when it is published, and its maker can take it back or delete it at any time. */
    private static final String LIST = "/manage/cooperation/drafts";

    private final Outbox outbox;
    private final Accounts accounts;
    private final RegistryKeepers keepers;

    @Inject
    public DraftEmails(Outbox outbox, Accounts accounts, RegistryKeepers keepers) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.keepers = keepers;
    }

    /** All other keepers are asked to publish it or to return it. */
    public void submitted(EntryDraft draft) {
        var maker = accounts.byId(draft.account());
        keepers.othersThan(draft.account())
                .forEach(keeper -> put(
                        CooperationEmail.DRAFT_SUBMITTED,
                        draft,
                        keeper,
                        maker.map(account -> account.name().in(keeper.language().value()))
                                .orElse(""),
                        LIST));
    }

    /** Its maker is told why it was not published. */
    public void returned(EntryDraft draft) {
        accounts.byId(draft.account())
                .ifPresent(maker -> put(
                        CooperationEmail.DRAFT_RETURNED,
                        draft,
                        recipient(maker),
                        Objects.requireNonNullElse(draft.returnedBecause(), ""),
                        LIST));
    }

    /** Its maker is told that another keeper has published it. */
    public void published(EntryDraft draft, RegistryEntry entry) {
        accounts.byId(draft.account())
                .ifPresent(maker -> put(
                        CooperationEmail.DRAFT_PUBLISHED,
                        draft,
                        recipient(maker),
                        "",
                        "/cooperation/" + entry.kind().folder() + "/" + entry.slug()));
    }

    private static Recipient recipient(Account account) {
        var reads = account.profile().preferredLanguage().value();
        return Recipient.of(account.email(), account.name().in(reads), reads);
    }

    /**
     * @param said the name of its maker, or why it was returned, as the template takes it
     */
    private void put(CooperationEmail template, EntryDraft draft, Recipient to, String said, String link) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("title", draft.title().in(to.language().value()));
        arguments.put("maker", said);
        arguments.put("reason", said);
        arguments.put("link", link);
        arguments.keySet().retainAll(template.argumentNames());
        outbox.put(MailMessage.of(
                template,
                "draft:" + draft.id() + ":" + draft.version() + ":" + template + ":" + to.address(),
                to,
                arguments));
    }
}
