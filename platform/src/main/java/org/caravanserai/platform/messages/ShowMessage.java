package org.caravanserai.platform.messages;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.FailedDelivery;
import org.caravanserai.domain.messages.MergeField;
import org.caravanserai.domain.messages.MessageBoard;
import org.caravanserai.domain.messages.MessageLine;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.messages.MessageStep;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One message with what its recipients read, and what became of it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowMessage {

    private static final int MOST_FAILED = 200;

    private final OwnMessages own;
    private final MessageBoard board;
    private final MessageSending sending;

    @Inject
    ShowMessage(OwnMessages own, MessageBoard board, MessageSending sending) {
        this.own = own;
        this.board = board;
        this.sending = sending;
    }

    /**
     * @param people to how many it goes now, or went
     * @param previews what recipients read, in each of their languages
     * @param failed whom it did not reach, so many at most
     * @param left how many more messages may be sent today
     */
    public record Answer(
            AudienceKind kind,
            MessagePlace place,
            PlaceMessage message,
            MessageLine line,
            long people,
            List<Preview> previews,
            List<FailedDelivery> failed,
            long left) {

        /** What the caller can do with it now. */
        public Set<MessageStep> possible() {
            return Step.possible(MessageStep.class, message.state());
        }

        public boolean can(MessageStep step) {
            return possible().contains(step);
        }
    }

    /**
     * What those read who read this language.
     *
     * @param people how many these are; 0 once it was sent
     */
    public record Preview(String language, long people, String subject, String text) {}

    public Answer execute(MessageAddress address, UUID id) {
        var found = own.place(address);
        var message = own.find(found, id);
        var line = board.line(id).orElseThrow();
        var open = MessageStep.PREVIEW.isPossible(message.state());
        var people = open ? sending.people(message) : List.<Recipient>of();
        return new Answer(
                found.kind(),
                found.place(),
                message,
                line,
                open ? people.size() : line.people(),
                previews(message, people),
                board.failed(id, MOST_FAILED),
                sending.left(found.place().id()));
    }

    /** In each language in which it is read or written: to the first who reads it, or to whoever will. */
    private static List<Preview> previews(PlaceMessage message, List<Recipient> people) {
        Map<String, List<Recipient>> readers = people.stream()
                .collect(Collectors.groupingBy(person -> person.language().value(), TreeMap::new, Collectors.toList()));
        message.text().text().texts().keySet().forEach(language -> readers.putIfAbsent(language, List.of()));
        return readers.entrySet().stream()
                .map(each -> {
                    var language = each.getKey();
                    var name = each.getValue().isEmpty()
                            ? MergeField.NAME.written()
                            : each.getValue().get(0).name();
                    return new Preview(
                            language,
                            each.getValue().size(),
                            message.subjectFor(name, language),
                            message.bodyFor(name, language));
                })
                .toList();
    }
}
