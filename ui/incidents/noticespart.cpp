// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticespart.h"

#include "filingdialog.h"
#include "letters/letterspart.h"
#include "theme/theme.h"
#include "widgets/choices.h"
#include "widgets/surface.h"
#include "widgets/text.h"
#include "workspace/incidentworkreport.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

const QString lettersId = QStringLiteral("letters"), scriptId = QStringLiteral("script");

bool isName(const QString &key)
{
    return (key.startsWith(QLatin1String("person.")) && key != QLatin1String("person.items")) || key.startsWith(QLatin1String("agent."));
}

QJsonObject objectOf(const QString &stored) { return QJsonDocument::fromJson(stored.toUtf8()).object(); }

} // namespace

NoticesPart::NoticesPart(OpenIncident &open)
    : IncidentPart(open)
    , m_letters(new LettersPart(open.book(), open.library(), open.messages(), open.dialogs(),
                                [this](const QString &typed) { return store(typed); }))
    , m_switch(new Segments({{lettersId, tr("Letters")}, {scriptId, tr("Answers on the phone")}}))
    , m_stack(new QStackedWidget)
{
    m_switch->setObjectName(QStringLiteral("noticeParts"));
    m_switch->setAccessibleName(tr("Letters or answers"));
    m_stack->addWidget(m_letters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_switch, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_switch->setChosen(lettersId);
    connect(m_switch, &Segments::edited, this, [this](const QString &code) {
        if (code == scriptId)
            return showScript();
        m_stack->setCurrentWidget(m_letters);
    });
    connect(&m_open, &OpenIncident::changed, this, [this] {
        if (!m_open.isOpen()) { // names are kept while the record is open, no longer
            m_incident = QUuid();
            m_names = {};
        }
    });
    connect(m_letters, &LettersPart::sent, this, &NoticesPart::sent);
}

void NoticesPart::refresh()
{
    const IncidentTexts *texts = m_open.texts();
    if (!m_open.isOpen() || !texts)
        return;
    if (!m_hasScript) {
        m_hasScript = true;
        m_stack->addWidget(script(*texts));
    }
    if (m_incident != m_open.record().id) {
        m_incident = m_open.record().id;
        m_names = {};
    }
    m_letters->show(letters());
}

LetterCase NoticesPart::letters() const
{
    const Incident &incident = m_open.record();
    QString stored = incident.letters;
    for (auto name = m_names.constBegin(); name != m_names.constEnd(); ++name)
        stored = storedWith(stored, name.key(), name.value());
    return {.record = incident.id,
            .stored = stored,
            .known = valuesOf(m_open.book(), incident, m_open.decision(), m_open.language()),
            .offered = offered()};
}

// What the decision calls for comes first; the others may be wanted all the same.
QStringList NoticesPart::offered() const
{
    const Incident &incident = m_open.record();
    const BreachDecision &decision = m_open.decision();
    QStringList ids;
    if (incident.role.is(QLatin1StringView("processor")))
        ids << QStringLiteral("L4");
    ids << (incident.outflow == Fact::Yes ? QStringList{QStringLiteral("L1"), QStringLiteral("L2")}
                                          : QStringList{QStringLiteral("L2"), QStringLiteral("L1")});
    if (decision.alternativeMeasure)
        ids.prepend(QStringLiteral("L3"));
    if (decision.reportable)
        ids << QStringLiteral("L7");
    for (const char *other : {"L3", "L5", "L6", "L4", "L7"})
        if (!ids.contains(QLatin1StringView(other)))
            ids << QLatin1StringView(other);
    return ids;
}

bool NoticesPart::store(const QString &typed)
{
    if (!m_open.isOpen() || m_open.record().id != m_incident)
        return true;
    QString kept = typed;
    m_names = {};
    const QJsonObject all = objectOf(typed);
    for (auto one = all.constBegin(); one != all.constEnd(); ++one)
        if (isName(one.key())) {
            m_names.insert(one.key(), one.value());
            kept = storedWith(kept, one.key(), QJsonValue(QJsonValue::Undefined));
        }
    Incident after = m_open.record();
    after.letters = kept;
    return m_open.store(after, tr("Fill in a letter"));
}

void NoticesPart::sent(const QString &letter, const QString &title, const QString &text)
{
    if (!m_open.isOpen() || m_open.isReadOnly())
        return;
    QStringList names;
    for (const QJsonValue &name : std::as_const(m_names))
        names << name.toString();
    if (const QString kind = filingOfLetter(letter); !kind.isEmpty())
        return file(kind, title, withoutNames(text, names, gapMark(m_open.language())));
    Change change;
    change.add(entryOf(m_open.record(), entry::contact, tr("Sent: %1").arg(title), m_open.now(), lastName(m_open.book())));
    if (m_open.apply(change, tr("Sent: %1").arg(title)))
        m_open.done(tr("Entered in the time line: %1").arg(title));
}

void NoticesPart::file(const QString &kind, const QString &title, const QString &text)
{
    const Filing sent{.kind = {kind}, .filedOn = m_open.today(), .filedBy = lastName(m_open.book()), .text = text, .note = title};
    auto *dialog = new FilingDialog(sent, m_open.book().words(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, title, id = m_open.record().id] {
        const Incident *incident = m_open.book().records<Incident>().find(id);
        if (incident && m_open.texts()
            && m_open.apply(filing(m_open.book(), *m_open.texts(), *incident, dialog->filing(), m_open.now()), tr("Sent: %1").arg(title)))
            m_open.done(tr("Kept as it was sent: %1").arg(title));
    });
    dialog->open();
}

QWidget *NoticesPart::script(const IncidentTexts &texts)
{
    const Language language = m_open.language();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::m, space::s);
    column->setSpacing(space::s);
    auto *print = new QPushButton(tr("Print…"));
    print->setObjectName(QStringLiteral("printScript"));
    column->addWidget(print, 0, Qt::AlignLeft);
    for (const Words &rule : texts.guide.rules())
        column->addWidget(Text::paragraph(tr("- %1", "one of several lines").arg(rule.in(language))));
    for (const DeskAnswer &one : texts.guide.script()) {
        auto *card = new Card;
        card->column()->addWidget(Text::paragraph(one.question.in(language), Type::Strong));
        card->column()->addWidget(Text::paragraph(one.answer.in(language)));
        if (!one.note.in(language).isEmpty())
            card->column()->addWidget(Text::paragraph(one.note.in(language), Type::Caption, Text::Ink::Muted));
        column->addWidget(card);
    }
    column->addStretch();
    connect(print, &QPushButton::clicked, this, [this] { emit printWanted(QStringLiteral("desk-script"), {}); });
    return scrolled(content);
}

void NoticesPart::showScript()
{
    if (m_stack->count() > 1 && finish())
        m_stack->setCurrentIndex(1);
    m_switch->setChosen(m_stack->currentIndex() == 0 ? lettersId : scriptId);
}

bool NoticesPart::finish() { return m_letters->finish(); }

void NoticesPart::takeKeyboard() { m_switch->setFocus(Qt::ShortcutFocusReason); }
