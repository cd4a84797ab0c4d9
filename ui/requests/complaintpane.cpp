// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaintpane.h"

#include "forms/linkbutton.h"
#include "pages/undoable.h"
#include "requestsetup.h"
#include "taborder.h"
#include "theme/icons.h"
#include "widgets/bits.h"
#include "widgets/flowlayout.h"
#include "widgets/surface.h"
#include "widgets/text.h"
#include "workspace/requestwork.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

QWidget *advice(const QList<std::pair<QString, QString>> &lines)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::m, 0, 0, space::s);
    column->setSpacing(space::xs);
    for (const auto &[said, more] : lines) {
        column->addWidget(Text::paragraph(said, more.isEmpty() ? Type::Caption : Type::Strong));
        if (!more.isEmpty())
            column->addWidget(Text::paragraph(more, Type::Caption));
    }
    return content;
}

void setHint(QWidget *editor, const QString &hint)
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setPlaceholderText(hint);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlaceholderText(hint);
}

} // namespace

ComplaintPane::ComplaintPane(ReviewDesk &desk, const Library &library, MessageBar &messages)
    : RecordPane(desk.book(), library, messages, complaintSetup(desk))
    , m_desk(desk)
    , m_book(desk.book())
    , m_messages(messages)
    , m_same(Text::paragraph({}, Type::Caption))
    , m_toSame(new LinkButton(tr("Show the others")))
    , m_toIncident(new LinkButton(tr("Open the incident")))
    , m_asIncident(new QPushButton(lineIcon(QStringLiteral("leak")), tr("Record as a possible leak")))
    , m_asRequest(new QPushButton(lineIcon(QStringLiteral("requests")), tr("Record as a request")))
    , m_letter(new QPushButton(lineIcon(QStringLiteral("documents")), tr("Write the answer…")))
{
    if (auto guide = IncidentGuide::load(library))
        m_guide = *std::move(guide);
    else
        messages.show(guide.error());
    setDivision(60);
    addTop();
    addAdvice();
    addBottom();
    addHints();
    tabInOrder({table(), m_toSame, form()->parentWidget(), m_asIncident, m_toIncident, m_asRequest, m_letter});
    connect(this, &RecordPaneView::recordShown, this, &ComplaintPane::follow);
    follow();
}

void ComplaintPane::addTop()
{
    m_same->setObjectName(QStringLiteral("sameSource"));
    m_toSame->setObjectName(QStringLiteral("toSame"));
    m_same->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_same, 1);
    line->addWidget(m_toSame, 0, Qt::AlignTop);
    top()->addLayout(line);
    connect(m_toSame, &LinkButton::wanted, this, &ComplaintPane::open);
}

// Below the list, beside the sheet: in view all through the call.
void ComplaintPane::addAdvice()
{
    if (!m_guide)
        return;
    const Language language = m_book.words().language;
    QList<std::pair<QString, QString>> rules, answers;
    for (const Words &rule : m_guide->rules())
        rules.append({tr("- %1", "one of several lines").arg(rule.in(language)), {}});
    for (const DeskAnswer &answer : m_guide->script())
        answers.append({answer.question.in(language), QString(answer.answer.in(language) + u'\n' + answer.note.in(language)).trimmed()});
    auto *how = new Expander(tr("What to say, and what not"), advice(rules));
    how->setObjectName(QStringLiteral("deskRules"));
    how->setOpen(true);
    auto *script = new Expander(tr("Questions that come, and answers"), advice(answers));
    script->setObjectName(QStringLiteral("deskScript"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(how);
    column->addWidget(script);
    column->addStretch();
    static_cast<QVBoxLayout *>(table()->layout())->addWidget(scrolled(content), 1);
}

void ComplaintPane::addBottom()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::s, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    m_asIncident->setObjectName(QStringLiteral("asIncident"));
    m_asRequest->setObjectName(QStringLiteral("asRequest"));
    m_letter->setObjectName(QStringLiteral("writeLetter"));
    m_toIncident->setObjectName(QStringLiteral("toIncident"));
    for (QWidget *button : QList<QWidget *>{m_asIncident, m_toIncident, m_asRequest, m_letter})
        flow->addWidget(button);
    bottom()->addWidget(buttons);
    connect(m_asIncident, &QPushButton::clicked, this, &ComplaintPane::becomeIncident);
    connect(m_asRequest, &QPushButton::clicked, this, &ComplaintPane::becomeRequest);
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (finish())
            emit letterWanted();
    });
    connect(m_toIncident, &LinkButton::wanted, this, [this](const QUuid &incident) {
        if (finish())
            emit openWanted(incident);
    });
}

void ComplaintPane::addHints()
{
    const Language language = m_book.words().language;
    for (const HearingField &field : m_guide ? m_guide->hearing() : QList<HearingField>())
        for (const QString &column : field.columns)
            if (FieldLine *one = line(column.toLatin1().constData()))
                setHint(one->editor(), field.hint.in(language));
    editor<QLineEdit>("received_at")->setPlaceholderText(QStringLiteral("10:20"));
}

QUuid ComplaintPane::makeNew()
{
    const QUuid made = RecordPane::makeNew();
    if (!made.isNull())
        focusField(QStringLiteral("received_at"));
    return made;
}

void ComplaintPane::follow()
{
    if (!shown())
        return;
    showSame();
    showLinks();
}

// The source that most of them name.
void ComplaintPane::showSame()
{
    const QList<SameSource> sources = sameSourceOf(*shown(), m_book);
    QList<Choice> others;
    if (!sources.isEmpty())
        for (const QUuid &id : sources.constFirst().complaints)
            if (const Complaint *other = m_book.records<Complaint>().find(id); other && id != shownId())
                others.append({id.toString(QUuid::WithoutBraces),
                               QStringLiteral("%1 %2").arg(other->number, other->receivedOn.toString(Qt::ISODate))});
    m_same->setText(sources.isEmpty() ? QString()
                                      : tr("%n complaints name the same source: %1", nullptr, int(sources.constFirst().complaints.size()))
                                            .arg(sources.constFirst().name));
    m_same->setVisible(!sources.isEmpty());
    m_toSame->setTargets(others);
}

void ComplaintPane::showLinks()
{
    QList<Choice> incidents;
    for (const QUuid &id : shown()->incidents.ids)
        if (const Incident *incident = m_book.records<Incident>().find(id))
            incidents.append({id.toString(QUuid::WithoutBraces), incidentName(*incident)});
    m_toIncident->setTargets(incidents);
    m_asIncident->setVisible(incidents.isEmpty());
    for (QPushButton *button : {m_asIncident, m_asRequest})
        button->setEnabled(!m_book.isReadOnly());
}

bool ComplaintPane::apply(const Became &became, const QString &title, const QString &said)
{
    if (!m_messages.check(m_book.apply(became.change, title)))
        return false;
    m_messages.show(undoable(m_book, said));
    return true;
}

void ComplaintPane::becomeIncident()
{
    if (!finish() || !shown() || m_book.isReadOnly())
        return;
    const Became became = asIncident(*shown(), m_book, m_desk.today());
    if (apply(became, tr("Record %1 as a possible leak").arg(shown()->number),
              tr("A possible leak was recorded, known on the day of the complaint. Neither name nor contact of the caller is in it.")))
        emit openWanted(became.record);
}

void ComplaintPane::becomeRequest()
{
    if (!finish() || !shown() || m_book.isReadOnly())
        return;
    const Became became = asRequest(*shown(), m_book, m_desk.today());
    if (apply(became, tr("Record %1 as a request").arg(shown()->number),
              tr("A request was recorded. The days count from the day the complaint came.")))
        emit requestWanted(became.record);
}

bool ComplaintPane::change(const std::function<void(Complaint &)> &edit)
{
    if (!shown() || m_book.isReadOnly())
        return false;
    Complaint after = *shown();
    edit(after);
    return m_messages.check(m_book.edit(after, tr("Change the complaint %1").arg(after.number)));
}

LetterCase ComplaintPane::letterCase() const
{
    if (!shown())
        return {};
    return {.record = shownId(),
            .stored = shown()->letters,
            .known = valuesOf(m_book, *shown(), m_book.words().language),
            .offered = {QStringLiteral("complaint-reply")}};
}

bool ComplaintPane::keepLetters(const QString &stored)
{
    return change([&](Complaint &complaint) { complaint.letters = stored; });
}

void ComplaintPane::noteSent(const QString &, const QString &title)
{
    const bool isNoted = change([&](Complaint &complaint) {
        complaint.answer = logged(complaint.answer, m_desk.today(), tr("Letter: %1").arg(title));
        if (!complaint.answeredOn.isValid())
            complaint.answeredOn = m_desk.today();
    });
    if (isNoted)
        m_messages.show(undoable(m_book, tr("Entered in the record: %1").arg(title)));
}
