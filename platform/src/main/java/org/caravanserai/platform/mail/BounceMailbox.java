package org.caravanserai.platform.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.platform.jobs.JobRows;
import org.jspecify.annotations.Nullable;

/**
 * An open mailbox to which emails return. What was read and is of no more use is deleted; everything else stays as it is, with a mark by
 * which it is not looked at again.
 */
final class BounceMailbox implements AutoCloseable {

    /** Of the mailbox alone: whoever reads it too still sees what is new to them. */
    static final String MARK = "CaravanseraiRead";

    private static final Logger LOG = Logger.getLogger(BounceMailbox.class.getName());
    private static final String TYPE = "Content-Type";
    private static final int PORTION = 50;
    private static final int LARGEST = 1024 * 1024;

    private final MailServer server;
    private final Session session;
    private final Store store;
    private final Folder folder;
    private final Flags mark;

    /**
     * @throws MailServerUnavailable when the server is unreachable, refuses the account or has no such folder
     */
    BounceMailbox(MailServer server) {
        this.server = server;
        var properties = server.properties();
        properties.setProperty("mail.imap.peek", "true");
        this.session = Session.getInstance(properties);
        try {
            this.store = session.getStore();
            store.connect(server.user(), server.password());
            this.folder = store.getFolder(server.folder().isEmpty() ? "INBOX" : server.folder());
            folder.open(Folder.READ_WRITE);
            this.mark =
                    folder.getPermanentFlags().contains(Flags.Flag.USER) ? new Flags(MARK) : new Flags(Flags.Flag.SEEN);
        } catch (MessagingException away) {
            throw unavailable(away);
        }
    }

    /**
     * Shows what has come since the last time, a portion at once.
     *
     * @param reader keeps a report
     * @throws MailServerUnavailable when the connection is lost
     */
    void read(Function<BounceReport, BounceRecords.Outcome> reader) {
        try {
            var found = folder.search(new FlagTerm(mark, false));
            for (int from = 0; from < found.length; from += PORTION) {
                var portion = Arrays.copyOfRange(found, from, Math.min(from + PORTION, found.length));
                var profile = new FetchProfile();
                profile.add(FetchProfile.Item.SIZE);
                profile.add(TYPE);
                folder.fetch(portion, profile);
                JobRows.each("bounces", List.of(portion), message -> settle(message, reader));
                folder.expunge();
            }
        } catch (MessagingException lost) {
            throw unavailable(lost);
        }
    }

    private void settle(Message message, Function<BounceReport, BounceRecords.Outcome> reader) {
        try {
            var outcome = report(message).map(reader).orElse(BounceRecords.Outcome.UNKNOWN);
            switch (outcome) {
                case KEPT -> message.setFlag(Flags.Flag.DELETED, true);
                case UNKNOWN -> message.setFlags(mark, true);
                case TOO_EARLY -> {}
            }
        } catch (MessageRemovedException gone) {
            LOG.log(Level.FINE, gone, () -> "somebody else has read it");
        } catch (MessagingException lost) {
            throw unavailable(lost);
        }
    }

    /** What cannot be read is no report, as long as the mailbox is open. */
    private Optional<BounceReport> report(Message message) throws MessageRemovedException {
        try {
            return message.getSize() > LARGEST || !mayBeReport(message.getHeader(TYPE))
                    ? Optional.empty()
                    : BounceReport.of(new MimeMessage((MimeMessage) message));
        } catch (MessageRemovedException gone) {
            throw gone;
        } catch (MessagingException | IOException broken) {
            if (!folder.isOpen()) {
                throw new MailServerUnavailable(server.withoutSecrets(String.valueOf(broken.getMessage())), broken);
            }
            LOG.log(Level.FINE, broken, () -> "an email in the mailbox cannot be read");
            return Optional.empty();
        }
    }

    /** By its header alone: what a server makes of the structure of a broken email can end the connection. */
    private static boolean mayBeReport(String @Nullable [] types) {
        return types != null
                && types.length > 0
                && types[0].strip().toLowerCase(Locale.ROOT).startsWith("multipart/report");
    }

    private MailServerUnavailable unavailable(MessagingException away) {
        return new MailServerUnavailable(server.withoutSecrets(String.valueOf(away.getMessage())), away);
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException alreadyGone) {
            // what was dealt with is deleted or marked
            return;
        }
    }
}
