package org.caravanserai.web.areas;

import java.util.Map;
import org.caravanserai.domain.tasks.RequestKind;

/** The words for what people ask an area for: a bean in the area's own package. A kind is called {@code {area}.request.{kind}}. */
public interface RequestSource {

    /** For each kind the beginning of the keys of its states, as {@code events.registrationState.}. */
    Map<RequestKind, String> states();
}
