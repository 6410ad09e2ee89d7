package org.caravanserai.platform.messages;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.caravanserai.domain.messages.AudienceFilter;
import org.caravanserai.domain.messages.MessageText;
import org.caravanserai.domain.messages.MessageTiming;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody writes it.
 *
 * @param filters to whom: the wanted value of each filter of the audience; none for everybody
 * @param sendAt when it goes out; null for at once, when it is sent off
 * @param repeatUntil until when it also goes to those who join; null for not
 */
public record MessageDraft(
        @Nullable Map<String, String> filters,
        @OrEmpty LocalizedText subject,

        @OrEmpty @Described("{name}, {place} and {sender} are replaced for each recipient")
        LocalizedText text,

        @Nullable WrittenTime sendAt,
        @Nullable WrittenTime repeatUntil) {

    AudienceFilter filter() {
        return filters == null ? AudienceFilter.ALL : new AudienceFilter(filters);
    }

    MessageText words() {
        return new MessageText(subject, text);
    }

    MessageTiming timing(@Nullable ZoneId zone) {
        var in = zone == null ? ZoneOffset.UTC : zone;
        return new MessageTiming(
                sendAt == null ? null : sendAt.in("sendAt", in),
                repeatUntil == null ? null : repeatUntil.in("repeatUntil", in));
    }

    /** The same words to the same people, at no certain time: an earlier message as a template. */
    public MessageDraft again() {
        return new MessageDraft(filters, subject, text, null, null);
    }

    /** What is written in a message. */
    public static MessageDraft of(PlaceMessage message, ZoneId zone) {
        var timing = message.timing();
        return new MessageDraft(
                message.filter().values(),
                message.text().subject(),
                message.text().text(),
                timing.sendAt() == null
                        ? null
                        : new WrittenTime(timing.sendAt().atZone(zone).toLocalDateTime(), null),
                timing.repeatUntil() == null
                        ? null
                        : new WrittenTime(timing.repeatUntil().atZone(zone).toLocalDateTime(), null));
    }
}
