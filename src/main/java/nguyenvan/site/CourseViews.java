package nguyenvan.site;

import java.util.List;
import nguyenvan.knowledge.Course;
import nguyenvan.knowledge.Step;
import nguyenvan.knowledge.Stop;
import nguyenvan.site.CourseView.StepView;
import nguyenvan.site.CourseView.StopView;

/** Says in words, and with its evidence, what the drawing of a course shows. */
final class CourseViews {

  private final PageContext c;
  private final CourseNames names;

  CourseViews(PageContext context) {
    this.c = context;
    this.names = new CourseNames(context);
  }

  CourseView of(Course course) {
    List<StopView> stops = course.stops().stream().map(s -> stop(course, s)).toList();
    return new CourseChart(c, course).view(stops);
  }

  private StopView stop(Course course, Stop stop) {
    return new StopView(
        names.date(stop),
        stop.date(),
        names.link(stop),
        names.note(stop),
        names.instrument(stop),
        stop.equals(course.centre()),
        CourseChart.before(course, stop).stream().map(s -> step(s, stop)).toList());
  }

  private StepView step(Step step, Stop stop) {
    return new StepView(
        names.relation(step, stop),
        names.link(CourseNames.other(step, stop)),
        step.proof().map(c.quotes::of),
        step.inferred(),
        names.link(step.subject()),
        step.places().stream().map(p -> new LinkView(c.links.provision(p), p.id())).toList());
  }
}
