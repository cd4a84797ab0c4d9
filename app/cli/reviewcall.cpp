// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "workspace/bookreport.h"

#include <QJsonArray>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue json(Count points) { return points ? QJsonValue(*points) : QJsonValue(QJsonValue::Null); }

void addScore(QJsonObject &object, const AreaScore &now, const std::optional<AreaScore> &before)
{
    object.insert(QStringLiteral("points"), json(now.points()));
    object.insert(QStringLiteral("points_before"), json(before ? before->points() : Count()));
    object.insert(QStringLiteral("asked"), now.asked());
    object.insert(QStringLiteral("answered"), now.settled());
    object.insert(QStringLiteral("unknown"), now.unknown);
    object.insert(QStringLiteral("recheck"), now.recheck);
    object.insert(QStringLiteral("open"), now.open);
    object.insert(QStringLiteral("not_applicable"), now.notApplicable);
}

QJsonObject json(const YearReview &review, const ReviewYear *record, bool isDamaged, Language language)
{
    const QJsonValue none(QJsonValue::Null);
    QJsonArray areas;
    for (const ReviewArea &area : review.areas) {
        QJsonObject object{{QStringLiteral("id"), area.id}, {QStringLiteral("title"), area.title.in(language)}};
        addScore(object, area.now, area.before);
        areas << object;
    }
    const bool closed = record && record->closedOn.isValid();
    QJsonObject object{{QStringLiteral("year"), review.year},
                       {QStringLiteral("year_before"), review.isFirst() ? none : QJsonValue(review.yearBefore)},
                       {QStringLiteral("version"), review.version.toString(Qt::ISODate)},
                       {QStringLiteral("law_as_of"), review.lawAsOf.toString(Qt::ISODate)},
                       {QStringLiteral("areas"), areas},
                       {QStringLiteral("closed_on"), closed ? QJsonValue(record->closedOn.toString(Qt::ISODate)) : none},
                       {QStringLiteral("signed_by"), closed ? QJsonValue(record->signedBy) : none},
                       {QStringLiteral("snapshot_damaged"), isDamaged}};
    addScore(object, review.total, review.totalBefore);
    return object;
}

QString line(const QString &title, const AreaScore &now, const std::optional<AreaScore> &before)
{
    const auto words = [](Count points) { return points ? QString::number(*points) : QStringLiteral("—"); };
    return CliWords::tr("%1: %2 points (before: %3), %4 of %5 answered")
        .arg(title, words(now.points()), words(before ? before->points() : Count()))
        .arg(now.settled())
        .arg(now.asked());
}

// A year that cannot be read as it was closed is counted anew, which is said: the figures are not those that were signed.
void print(const Session &session, const YearReview &review, const ReviewInput &input, bool asJson)
{
    const ReviewYear *record = input.find(review.year);
    for (const int year : {review.year, review.yearBefore})
        if (const auto damage = damageOf(input.find(year)))
            session.warn(
                CliWords::tr("Review of %1: %2 It is counted anew from those answers.").arg(QString::number(year), damage->message));
    if (asJson)
        return session.print(QJsonDocument(json(review, record, damageOf(record).has_value(), session.language)));
    session.print(line(QString::number(review.year), review.total, review.totalBefore));
    for (const ReviewArea &area : review.areas)
        session.print(QLatin1String("  ") + line(area.title.in(session.language), area.now, area.before));
}

// What is left open when the year is closed, a line each.
QString inWords(const Incomplete &left)
{
    QStringList lines;
    for (const auto &[count, words] :
         {std::pair{left.open, CliWords::tr("Not answered: %1")}, std::pair{left.recheck, CliWords::tr("To be checked again: %1")},
          std::pair{left.unknown, CliWords::tr("Answered with “don’t know”: %1")},
          std::pair{left.withoutReason, CliWords::tr("“Does not apply” without a reason: %1")},
          std::pair{left.unconfirmed, CliWords::tr("Records nobody has confirmed: %1")},
          std::pair{left.findings, CliWords::tr("Findings: %1")}, std::pair{left.overdue, CliWords::tr("Actions overdue: %1")}})
        if (count > 0)
            lines << words.arg(count);
    return lines.join(u'\n');
}

// What of a year is to be done, as the words of the call say it.
struct Wish
{
    int year = 0;
    QDate on;
    bool start = false, close = false, reopen = false;
    QString by, reason;

    bool changes() const { return start || close || reopen; }
};

Result<Wish> wishOf(const QCommandLineParser &words)
{
    const auto isSet = [&](const char *name) { return words.isSet(QLatin1String(name)); };
    const auto year = yearOf(words);
    if (!year)
        return year.error();
    Wish wish{.year = *year,
              .on = QDate::currentDate(),
              .start = isSet("start"),
              .close = isSet("close"),
              .reopen = isSet("reopen"),
              .by = words.value(QStringLiteral("by")),
              .reason = words.value(QStringLiteral("reason"))};
    const auto wrong = [](const QString &what) { return Error{Error::Code::Invalid, what, {}}; };
    if (wish.start + wish.close + wish.reopen > 1)
        return wrong(CliWords::tr("Give one of --start, --close and --reopen at a time."));
    if (wish.close != isSet("by"))
        return wrong(CliWords::tr("--close and --by belong together: say who signs."));
    if (wish.reopen != isSet("reason"))
        return wrong(CliWords::tr("--reopen and --reason belong together: say why the year is opened again."));
    if (isSet("on")) {
        const QDate on = QDate::fromString(words.value(QStringLiteral("on")), Qt::ISODate);
        if (!wish.changes() || !on.isValid() || on > wish.on)
            return wrong(CliWords::tr("--on takes the day of starting, closing or reopening, as in 2026-04-01, not later than today."));
        wish.on = on;
    }
    return wish;
}

Result<Change> changeOf(const Wish &wish, const ReviewInput &input, const ReviewContent &content, int year)
{
    if (wish.reopen)
        return reopening(input, year, wish.reason);
    if (wish.close) {
        const YearReview review = reviewIn(input, content, year);
        const Incomplete left = incompleteIn(input, review, findingsIn(input, content, review));
        return closing(input, content, year, wish.by, inWords(left));
    }
    if (input.find(year))
        return Error{Error::Code::Conflict, CliWords::tr("The review of %1 was started already. Nothing was changed.").arg(year), {}};
    return starting(input, content, year);
}

int carryOut(const Session &session, Book &book, const Wish &wish, const ReviewContent &content)
{
    const ReviewInput input = inputOf(book, wish.on);
    const int year = wish.year ? wish.year : input.records.year;
    const auto change = changeOf(wish, input, content, year);
    if (!change)
        return session.fail(change.error());
    const auto applied = book.apply(*change, QStringLiteral("tenken-cli"));
    return applied ? Done : session.fail(applied.error());
}

} // namespace

int review(const Session &session, QCommandLineParser &words)
{
    const auto wish = wishOf(words);
    if (!wish)
        return session.usage(wish.error().message);
    const QString path = words.positionalArguments().constFirst();
    auto book = wish->changes() ? openToChange(path, session) : Book::open(path, session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const auto content = ReviewContent::load(session.library);
    if (!content)
        return session.fail(content.error());
    if (wish->changes())
        return carryOut(session, **book, *wish, *content);
    const ReviewInput input = inputOf(**book, wish->on);
    const auto year = knownYear(input, wish->year);
    if (!year)
        return session.fail(year.error());
    print(session, reviewIn(input, *content, *year), input, words.isSet(QStringLiteral("json")));
    return Done;
}
