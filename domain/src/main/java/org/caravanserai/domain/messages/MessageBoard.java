package org.caravanserai.domain.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** What was written from a place, with what became of it. */
public interface MessageBoard {

    /** The latest first; orders {@code created}, {@code state}. */
    Page<MessageLine> of(UUID place, PageRequest request);

    /** One message. */
    Optional<MessageLine> line(UUID id);

    /** Whom it did not reach, by name. */
    List<FailedDelivery> failed(UUID id, int limit);
}
