package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.NoSuchElementException;

/**
 * The parts of schedule.json around its days.
 *
 * @param schedule without the conference; what stands beside the schedule counts as part of it
 * @param conference without the days
 */
record JsonSkeleton(JsonObject schedule, JsonObject conference) {

    /** Is shown each day as it passes. */
    @FunctionalInterface
    interface DayVisitor {
        void day(int index, JsonValue day);
    }

    static JsonSkeleton walk(JsonParser parser, DayVisitor visitor) {
        Walk walk = new Walk(parser, visitor);
        if (parser.next() != Event.START_OBJECT) {
            throw new UnreadableSchedule("/", UnreadableSchedule.Why.NOT_A_SCHEDULE);
        }
        walk.schedule(true);
        if (parser.hasNext()) {
            parser.next();
        }
        if (!walk.found) {
            throw new UnreadableSchedule("/schedule/conference", UnreadableSchedule.Why.NOT_A_SCHEDULE);
        }
        return new JsonSkeleton(walk.schedule.build(), walk.conference.build());
    }

    private static final class Walk {

        private final JsonParser parser;
        private final DayVisitor visitor;
        private final JsonObjectBuilder schedule = Jsons.object();
        private final JsonObjectBuilder conference = Jsons.object();
        private boolean found;

        Walk(JsonParser parser, DayVisitor visitor) {
            this.parser = parser;
            this.visitor = visitor;
        }

        void schedule(boolean outermost) {
            while (next() == Event.KEY_NAME) {
                String field = parser.getString();
                Event value = next();
                boolean object = value == Event.START_OBJECT;
                if (object && outermost && field.equals("schedule")) {
                    schedule(false);
                } else if (object && field.equals("conference")) {
                    found = true;
                    conference();
                } else if (!field.equals("$schema")) {
                    schedule.add(field, Jsons.clean(parser.getValue()));
                }
            }
        }

        private void conference() {
            while (next() == Event.KEY_NAME) {
                String field = parser.getString();
                Event value = next();
                if (field.equals("days") && value == Event.START_ARRAY) {
                    days();
                } else {
                    conference.add(field, Jsons.clean(parser.getValue()));
                }
            }
        }

        private void days() {
            int index = 0;
            for (Event item = next(); item != Event.END_ARRAY; item = next()) {
                visitor.day(index++, Jsons.clean(parser.getValue()));
            }
        }

        private Event next() {
            try {
                return parser.next();
            } catch (NoSuchElementException cut) {
                throw new UnreadableSchedule(
                        "line " + parser.getLocation().getLineNumber(), UnreadableSchedule.Why.MALFORMED_JSON);
            }
        }
    }
}
