package org.caravanserai.domain.events;

import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.events.EventDirectory.PerState;

/** An organizer's events by stage: the first few of each, and how many there are in all. */
public record EventBoard(List<Column> columns) {

    /**
     * One stage.
     *
     * @param events the first few of its events
     * @param states how many events it has in each of its states that has any
     */
    public record Column(EventStage stage, List<EventRow> events, List<PerState> states) {

        public Column {
            events = List.copyOf(events);
            states = List.copyOf(states);
        }

        public int total() {
            return states.stream().mapToInt(PerState::events).sum();
        }
    }

    public EventBoard {
        columns = List.copyOf(columns);
    }

    /** Every stage has a column, also one without events. */
    public static EventBoard of(List<EventRow> events, List<PerState> states) {
        return new EventBoard(Arrays.stream(EventStage.values())
                .map(stage -> new Column(
                        stage,
                        events.stream()
                                .filter(each -> EventStage.of(each.state()) == stage)
                                .toList(),
                        stage.states().stream()
                                .flatMap(state -> states.stream().filter(each -> each.state() == state))
                                .toList()))
                .toList());
    }

    public int total() {
        return columns.stream().mapToInt(Column::total).sum();
    }
}
