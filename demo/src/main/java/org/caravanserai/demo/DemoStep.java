package org.caravanserai.demo;

/** One part of the demo data. All run in one transaction, so that they are created completely or not at all. */
public interface DemoStep {

    /** Lower ones first: accounts 10, organizations 20, events 30. */
    int order();

    /** Makes the data; {@link DemoPeople} says who does it. */
    void run();
}
