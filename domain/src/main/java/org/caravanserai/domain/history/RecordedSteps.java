package org.caravanserai.domain.history;

import java.util.List;

/** An area's {@link RecordedStep}s: a class with a constructor without parameters, which names each step of each of the area's state machines. */
public interface RecordedSteps {

    List<RecordedStep> steps();
}
