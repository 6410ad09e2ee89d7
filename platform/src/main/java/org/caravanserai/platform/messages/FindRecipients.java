package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The people to whom a message goes whose name has these words in it, or whose address begins with them, a few of them. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class FindRecipients {

    private static final int MOST = 8;

    private final OwnMessages own;
    private final MessageSending sending;

    @Inject
    FindRecipients(OwnMessages own, MessageSending sending) {
        this.own = own;
        this.sending = sending;
    }

    public List<Recipient> execute(MessageAddress address, UUID id, String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return sending.people(own.find(own.place(address), id)).stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(sought)
                        || person.address().value().toLowerCase(Locale.ROOT).startsWith(sought))
                .limit(MOST)
                .toList();
    }
}
