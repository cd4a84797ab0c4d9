// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/linkbutton.h"
#include "kindchoice.h"
#include "requestpane.h"
#include "sourced.h"
#include "stepsection.h"
#include "theme/icons.h"
#include "ticks.h"
#include "widgets/bits.h"
#include "widgets/text.h"
#include "widgets/typedfield.h"

#include <QPushButton>
#include <QScrollArea>

// The steps of a request as they are built: groups of the form moved into them, and the fields that depend on the kind.

namespace {

QString labelOf(const char *column)
{
    QString label;
    forEachField<Request>([&](const auto &field) {
        if (qstrcmp(field.column, column) == 0)
            label = QCoreApplication::translate(Schema<Request>::context, field.label);
    });
    return label;
}

template<class R> void setLinks(Links<R> &links, const QStringList &codes)
{
    links.ids.clear();
    for (const QString &code : codes)
        links.ids << QUuid::fromString(code);
}

QWidget *paragraphs(const QList<std::pair<QString, QString>> &parts)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::m, 0, 0, space::s);
    column->setSpacing(space::xs);
    for (const auto &[title, text] : parts) {
        column->addWidget(Text::paragraph(title, Type::Strong));
        column->addWidget(Text::paragraph(text, Type::Caption));
    }
    return content;
}

} // namespace

QScrollArea *RequestPane::area() const
{
    QWidget *above = form()->parentWidget();
    while (above && !qobject_cast<QScrollArea *>(above))
        above = above->parentWidget();
    return static_cast<QScrollArea *>(above);
}

QFormLayout *RequestPane::fieldsOf(const char *column) const
{
    for (int place = 0; place < form()->count(); ++place)
        if (auto *fields = qobject_cast<QFormLayout *>(form()->itemAt(place)->layout()); fields && fields->indexOf(line(column)) >= 0)
            return fields;
    for (auto *fields : line(column)->parentWidget()->findChildren<QFormLayout *>())
        if (fields->indexOf(line(column)) >= 0)
            return fields;
    return nullptr;
}

void RequestPane::move(const char *column, const char *step)
{
    QFormLayout *fields = fieldsOf(column);
    form()->removeItem(fields);
    section(step)->column()->addLayout(fields);
}

void RequestPane::addOwn(const char *step, const char *column, QWidget *editor, const QString &why)
{
    editor->setObjectName(QLatin1StringView(column));
    QFormLayout *fields = addGroup(*section(step)->column(), {}, Labels::Above);
    m_own.insert(QLatin1StringView(column), {addField(*fields, labelOf(column), editor, why), fields});
}

Ticks *RequestPane::addTicks(const char *step, const char *column, std::function<void(Request &, const QStringList &)> set)
{
    auto *ticks = new Ticks;
    addOwn(step, column, ticks);
    connect(ticks, &Ticks::edited, this,
            [this, set = std::move(set)](const QStringList &codes) { change([&](Request &request) { set(request, codes); }); });
    return ticks;
}

void RequestPane::showRow(const char *column, bool shown)
{
    const auto own = m_own.constFind(QLatin1StringView(column));
    FieldLine *row = own == m_own.constEnd() ? line(column) : own->line;
    const auto *typed = qobject_cast<TypedField *>(row->editor());
    const bool isWrong = typed && !typed->problem().isEmpty(); // which nobody could mend in a field out of sight
    (own == m_own.constEnd() ? fieldsOf(column) : own->fields)->setRowVisible(row, shown || isWrong);
}

void RequestPane::addSections(const Library &library)
{
    const Language language = m_book.words().language;
    const RequestKind *any = m_guide && !m_guide->kinds().isEmpty() ? &m_guide->kinds().constFirst() : nullptr;
    const QList<StepLine::Step> steps = requestSteps();
    for (qsizetype place = 0; place < steps.size(); ++place) {
        const QString title = any && place < any->steps.size() ? any->steps[place].title.in(language) : steps[place].word;
        auto *section = new StepSection(title);
        section->setObjectName(steps[place].id);
        m_sections.insert(steps[place].id, section);
        form()->addWidget(section);
    }
    move("received_on", "C1");
    addKind(library);
    addIdentity(library);
    move("asked_on", "C4");
    addSearch();
    move("outcome", "C6");
    m_limits = section("C6")->addNote("limits");
    m_grounds = addTicks("C6", "grounds", [](Request &request, const QStringList &codes) { request.grounds.values = codes; });
    m_grounds->setNone(tr("No ground is needed for this decision."));
    move("reason", "C6");
}

void RequestPane::addKind(const Library &library)
{
    QList<KindChoice::Kind> kinds;
    const Language language = m_book.words().language;
    for (const RequestKind &kind : m_guide ? m_guide->kinds() : QList<RequestKind>())
        kinds.append({kind.id, kind.name.in(language), kind.what.in(language)});
    if (!m_guide)
        for (const Entry &entry : library.list(QStringLiteral("request_kinds")))
            kinds.append({entry.id, entry.name.in(language), {}});
    m_kind = new KindChoice(kinds);
    m_kind->setObjectName(QStringLiteral("kind"));
    section("C2")->column()->addWidget(m_kind);
    m_claims = addTicks("C2", "claims", [](Request &request, const QStringList &codes) { request.claims.values = codes; });
    m_incidents = addTicks("C2", "incidents", [](Request &request, const QStringList &codes) { setLinks(request.incidents, codes); });
    m_incidents->setNone(tr("No incident is recorded."));
    m_toIncident = new LinkButton(tr("Open the incident"));
    m_toIncident->setObjectName(QStringLiteral("toIncident"));
    section("C2")->column()->addWidget(m_toIncident, 0, Qt::AlignLeft);
    m_leak = section("C2")->addNote("leak");
    connect(m_kind, &KindChoice::chosen, this, &RequestPane::takeKind);
    connect(m_toIncident, &LinkButton::wanted, this, [this](const QUuid &incident) {
        if (finish())
            emit incidentWanted(incident);
    });
}

void RequestPane::addIdentity(const Library &library)
{
    const Language language = m_book.words().language;
    m_identity = addTicks("C3", "identity", [](Request &request, const QStringList &codes) { request.identity.values = codes; });
    move("identified_on", "C3");
    if (!m_guide)
        return;
    QList<std::pair<QString, QString>> enough, never;
    for (const IdentityRule &rule : m_guide->identity())
        enough.append(
            {rule.held.in(language),
             tr("Enough: %1\nToo much: %2\n%3", "with the articles last")
                 .arg(rule.enough.in(language), rule.tooMuch.in(language), library.laws().texts(rule.law, language, LawForm::Short))});
    for (const GuideNote &note : m_guide->identityWarnings())
        never.append({note.title.in(language), sourced(note, library, language)});
    section("C3")->column()->addWidget(new Expander(tr("How much is enough"), paragraphs(enough)));
    section("C3")->column()->addWidget(new Expander(tr("What not to ask for"), paragraphs(never)));
}

void RequestPane::addSearch()
{
    m_places = addTicks("C5", "holdings", [](Request &request, const QStringList &codes) { setLinks(request.holdings, codes); });
    m_places->setNone(tr("Nothing in the ledger yet. Say below what was found."));
    m_otherPlaces = new PickBox({}, tr("Another place of the ledger"));
    m_otherPlaces->setAccessibleName(m_otherPlaces->findChild<QToolButton *>()->text());
    m_otherPlaces->setObjectName(QStringLiteral("otherPlaces"));
    section("C5")->column()->addWidget(m_otherPlaces);
    connect(m_otherPlaces, &PickBox::edited, this, [this](const QStringList &codes) {
        change([&](Request &request) {
            for (const QString &code : codes)
                request.holdings.ids << QUuid::fromString(code);
        });
    });
    move("found", "C5");
    m_asked = addTicks("C5", "contractors", [](Request &request, const QStringList &codes) { setLinks(request.contractors, codes); });
    m_asked->setNone(tr("Nobody outside holds data of these places."));
    move("contractors_asked_on", "C5");
}

void RequestPane::addAnswer()
{
    StepSection *answer = section("C7");
    m_tell = answer->addNote("tell");
    m_fee = answer->addNote("feeNote");
    move("method", "C7");
    auto *letter = new QPushButton(lineIcon(QStringLiteral("documents")), tr("Write the letter…"));
    letter->setObjectName(QStringLiteral("writeLetter"));
    answer->column()->addWidget(letter, 0, Qt::AlignLeft);
    move("answer", "C7");
    connect(letter, &QPushButton::clicked, this, [this] {
        if (finish())
            emit letterWanted();
    });
}

void RequestPane::addReasons()
{
    m_given = section("C8")->addNote("reasonGiven");
    auto *write = new QPushButton(tr("Go to the reason"));
    write->setObjectName(QStringLiteral("toReason"));
    section("C8")->column()->addWidget(write, 0, Qt::AlignLeft);
    connect(write, &QPushButton::clicked, this, [this] { focusField(QStringLiteral("reason")); });
}
