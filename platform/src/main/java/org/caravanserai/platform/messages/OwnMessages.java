package org.caravanserai.platform.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.domain.shared.NotFound;

/** Finds the places from which the caller may write, and what was written there. */
@ApplicationScoped
class OwnMessages {

    private final Instance<MessagePlaces> areas;
    private final PlaceMessages messages;

    @Inject
    OwnMessages(@Any Instance<MessagePlaces> areas, PlaceMessages messages) {
        this.areas = areas;
        this.messages = messages;
    }

    record Own(AudienceKind kind, MessagePlace place) {}

    /**
     * @throws NotFound when there is no such place, or the caller may not write there
     */
    Own place(MessageAddress address) {
        var area = areas.stream()
                .filter(each -> each.kind().word().equals(address.audience()))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        return new Own(area.kind(), area.own(address.place()));
    }

    /**
     * @throws NotFound when the message was not written from that place
     */
    PlaceMessage find(Own own, UUID id) {
        return ofPlace(own, messages.find(id));
    }

    /** The same, locked until the end of the transaction. */
    PlaceMessage lock(Own own, UUID id) {
        return ofPlace(own, messages.lock(id));
    }

    private static PlaceMessage ofPlace(Own own, Optional<PlaceMessage> found) {
        return found.filter(message -> message.placeId().equals(own.place().id())
                        && message.audience().equals(own.kind().name()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
