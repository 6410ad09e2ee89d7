/**
 * Deadlines of all areas: reminders, tasks, escalation, and a callback when one falls due.
 *
 * <p>An enum of the area implements {@code DeadlineKind}; its use cases call {@code DeadlineKeeping.set(order)} (again
 * to move it), {@code done} and {@code cancel}. An order states what is due (in languages), the page where it is done,
 * when and in which zone, for whom ({@code Assignee.person} or {@code role}), how many days before reminders go out, and
 * who is notified when nothing was done. Reminders go out once on any number of nodes; {@code /my}, {@code
 * /my/deadlines} and the emails come with it. A bean {@code DeadlineHandler} is called once when a deadline of its kind
 * falls due, in a transaction of its own; it can also send the reminders itself, to somebody without an account.
 */
@NullMarked
package org.caravanserai.platform.deadlines;

import org.jspecify.annotations.NullMarked;
