package org.caravanserai.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.tasks.OwnRequest;
import org.caravanserai.platform.tasks.ListMyRequests;
import org.caravanserai.web.areas.OwnThings;
import org.caravanserai.web.areas.RequestSource;
import org.jspecify.annotations.Nullable;

/** What the signed-in person has asked for, a section of {@code /my}. */
@Named
@RequestScoped
public class MyRequestsPage implements OwnThings {

    /**
     * A request as it is shown.
     *
     * @param name key of what it is called
     * @param state key of its state
     */
    public record Line(OwnRequest request, String name, String state) {

        public boolean isOpen() {
            return request.answered() == null;
        }
    }

    private final ListMyRequests list;
    private final Instance<RequestSource> sources;
    private @Nullable List<Line> lines;

    @Inject
    MyRequestsPage(ListMyRequests list, @Any Instance<RequestSource> sources) {
        this.list = list;
        this.sources = sources;
    }

    public List<Line> getLines() {
        var found = lines == null ? list.execute().stream().map(this::line).toList() : lines;
        lines = found;
        return found;
    }

    private Line line(OwnRequest request) {
        var states = sources.stream()
                .flatMap(source -> source.states().entrySet().stream())
                .filter(each -> each.getKey() == request.kind())
                .findFirst()
                .orElseThrow()
                .getValue();
        return new Line(
                request, request.kind().area() + ".request." + request.kind().name(), states + request.state());
    }

    @Override
    public boolean isThere() {
        return !getLines().isEmpty();
    }
}
