// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettervalues.h"

#include "bookdesks.h"
#include "content/placeholders.h"
#include "documentvalues.h"
#include "domain/incidentstate.h"
#include "domain/requeststate.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace {

// Words that go into a letter; they follow the language of the program, which is that of the letter.
struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)
};

class Filler
{
public:
    Filler(const Book &book, Language language) : m_book(book), m_language(language) { }

    void text(const char *key, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_values.texts.insert(QLatin1StringView(key), value.trimmed());
    }
    void day(const char *key, QDate date) { text(key, written(date)); }
    void set(const QString &condition, bool holds)
    {
        if (holds)
            m_values.conditions.insert(condition);
    }
    void set(const char *condition, bool holds) { set(QString::fromLatin1(condition), holds); }

    QString written(QDate date) const
    {
        return m_language == Language::Japanese ? writtenDate(date)
                                                : QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
    }
    QString label(const char *list, const Code &code) const
    {
        return code.isEmpty() ? QString() : m_book.words().library.label(QLatin1StringView(list), code.value, m_language);
    }
    QString names(const QList<QUuid> &ids) const
    {
        QStringList names;
        for (const QUuid &id : ids)
            if (const QString name = oneLine(m_book.words().nameOf(id)); !name.isEmpty())
                names << name;
        return names.join(m_book.words().comma());
    }

    void addFirm(QDate today);
    LetterValues values() && { return std::move(m_values); }

private:
    const Book &m_book;
    const Language m_language;
    LetterValues m_values;
};

// The firm as its documents tell of it: the record first, then what was typed into blanks of all documents, then the usual of its trade.
void Filler::addFirm(QDate today)
{
    const Firm &firm = m_book.firm();
    DocumentValues known;
    const ReviewContent review;
    const DocumentContent content;
    ::addFirm({.book = m_book, .review = review, .content = content, .document = {}, .versions = {}, .today = today}, known);
    for (const BlankValue &blank : m_book.records<BlankValue>().records())
        if (blank.documents.isEmpty() && !known.texts.contains(blank.key))
            known.texts.insert(blank.key, blank.value);
    if (const auto places = Placeholders::load(m_book.words().library))
        for (const Placeholder &place : places->all())
            if (const QString usual = place.byTrade.value(firm.trade.value); !usual.isEmpty() && !known.texts.contains(place.key))
                known.texts.insert(place.key, usual);
    for (auto it = known.texts.cbegin(); it != known.texts.cend(); ++it)
        if (it.key().startsWith(u"firm.") && !it.value().trimmed().isEmpty())
            m_values.texts.insert(it.key(), it.value().trimmed());
    day("letter.date", today);
}

QString personsIn(const Incident &incident)
{
    const int most = std::max(incident.persons.value_or(-1), incident.personsMax.value_or(-1));
    if (most < 0)
        return {};
    return incident.persons == most ? LetterWords::tr("%Ln persons", nullptr, most) : LetterWords::tr("at most %Ln persons", nullptr, most);
}

// What happened to the data: it got out, or it is gone, or it cannot be used any more.
void addEvent(Filler &filler, const Incident &incident)
{
    const bool stayed = incident.outflow == Fact::No;
    const bool isGone = incident.cause.is(QLatin1StringView("lost")) || incident.cause.is(QLatin1StringView("thrown-away"))
        || incident.cause.is(QLatin1StringView("stolen"));
    filler.set("incident.leaked", !stayed);
    filler.set("incident.lost", stayed && isGone);
    filler.set("incident.damaged", stayed && !isGone);
}

void addReport(Filler &filler, const Incident &incident, const QList<Filing> &filings)
{
    filler.text("report.outline", incident.item1.trimmed().isEmpty() ? incident.facts : incident.item1);
    filler.text("report.items", incident.item2);
    filler.text("report.persons", incident.item3);
    filler.text("report.cause", incident.item4);
    filler.text("report.secondary", incident.item5);
    filler.text("report.to_persons", incident.item6);
    filler.text("report.publication", incident.item7);
    filler.text("report.prevention", incident.item8);
    filler.text("report.prevention_done", incident.done);
    filler.text("report.prevention_planned", incident.planned);
    filler.text("report.other", incident.item9);
    const bool isFinal = std::any_of(filings.cbegin(), filings.cend(), [](const Filing &one) { return one.kind.value == u"first"; });
    filler.set("report.is_first", !isFinal);
    filler.set("report.is_final", isFinal);
}

// Lists name a kind of request in everyday words with those of the law in brackets behind them: letters have those of the law.
QString formalName(const QString &name)
{
    const qsizetype open = name.indexOf(u'（'), close = name.lastIndexOf(u'）');
    return open >= 0 && close > open ? name.sliced(open + 1, close - open - 1) : name;
}

} // namespace

LetterValues valuesOf(const Book &book, const Incident &incident, const BreachDecision &decision, Language language)
{
    Filler filler(book, language);
    filler.addFirm(QDate::currentDate());
    filler.day("incident.occurred_on", incident.occurredOn);
    filler.day("incident.known_on", incident.knownOn);
    filler.text("incident.known_by", incident.knownBy);
    filler.text("incident.outline", incident.facts);
    filler.text("incident.possibility", incident.possibilities);
    if (!incident.cause.is(QLatin1StringView("other"))) // never how an attack was made
        filler.text("incident.cause", filler.label("incident_causes", incident.cause));
    filler.text("incident.possible_damage", incident.secondary);
    filler.text("incident.done", incident.done);
    filler.text("incident.planned", incident.planned);
    filler.text("incident.persons_text", personsIn(incident));
    filler.text("incident.items", incident.items);
    filler.text("person.items", incident.items);
    filler.day("incident.notice_on", incident.personsNotifiedOn);
    filler.set("incident.instead_of_notice", decision.alternativeMeasure);
    filler.text("client.name", incident.client);
    addEvent(filler, incident);
    addReport(filler, incident, desksOf(book).filingsOf(incident.id));
    return std::move(filler).values();
}

LetterValues valuesOf(const Book &book, const Request &request, Language language)
{
    Filler filler(book, language);
    filler.addFirm(QDate::currentDate());
    filler.text("person.name", request.person);
    filler.text("agent.name", request.agentName);
    filler.text("client.name", request.client);
    filler.text("request.number", request.number);
    filler.day("request.received_on", request.receivedOn);
    filler.text("request.kind_name", formalName(filler.label("request_kinds", request.kind)));
    filler.text("request.subject", request.subject);
    filler.day("request.due", answerDueOf(request));
    filler.set("request.identity_needed", !request.identifiedOn.isValid());
    if (request.fee)
        filler.text("request.fee", LetterWords::tr("%1 yen").arg(QLocale(QLocale::English).toString(*request.fee)));
    filler.text("request.fee_basis", request.feeBasis);
    filler.text("request.hint", request.hints);
    filler.text("request.method", filler.label("disclosure_methods", request.method));
    filler.text("answer.searched", filler.names(request.holdings.ids));
    filler.text("answer.finding", request.found);
    for (const char *answer :
         {"reply.content_or_attachments", "answer.purposes", "answer.corrected", "answer.stop_or_erase", "answer.channels"})
        filler.text(answer, request.answer);
    filler.text("answer.target_items", request.subject);
    filler.day("answer.done_on", request.doneOn);
    for (QString ground : request.grounds.values)
        filler.set(u"ground." + ground.replace(u'-', u'_'), true);
    filler.text("ground.explanation", request.reason);
    return std::move(filler).values();
}

LetterValues valuesOf(const Book &book, const Complaint &complaint, Language language)
{
    Filler filler(book, language);
    filler.addFirm(QDate::currentDate());
    filler.text("person.name", complaint.caller);
    filler.text("complaint.number", complaint.number);
    filler.day("complaint.received_on", complaint.receivedOn);
    filler.text("complaint.summary", complaint.reason);
    filler.text("complaint.facts", complaint.findings);
    filler.text("complaint.searched", filler.names(complaint.holdings.ids));
    filler.set("complaint.not_found", complaint.result.is(QLatin1StringView("no-fact")));
    filler.set("complaint.under_investigation", complaint.result.isEmpty());
    filler.day("complaint.reply_by", complaint.callbackOn);
    filler.text("answer.finding", complaint.findings);
    filler.text("answer.who", complaint.callback);
    filler.day("answer.reply_by", complaint.callbackOn);
    return std::move(filler).values();
}

LetterValues withTyped(LetterValues known, const QString &stored)
{
    const QJsonObject typed = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (it->isString())
            known.texts.insert(it.key(), it->toString());
        else if (it->toBool())
            known.conditions.insert(it.key());
        else
            known.conditions.remove(it.key());
    }
    return known;
}

QString storedWith(const QString &stored, const QString &key, const QJsonValue &value)
{
    QJsonObject typed = QJsonDocument::fromJson(stored.toUtf8()).object();
    if (value.isUndefined())
        typed.remove(key);
    else
        typed.insert(key, value);
    return typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

bool isTyped(const QString &stored, const QString &key) { return QJsonDocument::fromJson(stored.toUtf8()).object().contains(key); }
