package org.caravanserai.acceptance.harness;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Notes which test classes have run, so that {@link FormsSubmittedLast} knows whether all of them have. */
public final class NoteTestClasses implements TestExecutionListener {

    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private volatile TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            for (var each = identifier;
                    each != null;
                    each = plan.getParent(each).orElse(null)) {
                failed.add(each.getUniqueId());
            }
        }
        identifier
                .getSource()
                .filter(source -> identifier.isContainer() && source instanceof ClassSource)
                .map(source -> ((ClassSource) source).getClassName())
                .filter(name -> name.endsWith("ST"))
                .ifPresent(name -> SentForms.note(name, !failed.contains(identifier.getUniqueId())));
    }
}
