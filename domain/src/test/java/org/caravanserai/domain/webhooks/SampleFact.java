package org.caravanserai.domain.webhooks;

import java.util.List;
import org.caravanserai.domain.history.SampleAction;
import org.caravanserai.domain.history.Subject;

/** Facts of which the platform knows nothing. */
public enum SampleFact implements FactType {
    CARAVAN__ARRIVED,
    CARAVAN__ON_THE_WAY;

    public static final Subject SUBJECT = new Subject("CARAVAN");

    @Override
    public List<Trace> traces() {
        return List.of(Trace.of(new SampleAction(SUBJECT, name())));
    }
}
