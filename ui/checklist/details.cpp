// SPDX-License-Identifier: GPL-3.0-or-later
#include "details.h"

#include "answerwords.h"
#include "evidence.h"
#include "forms/editors.h"
#include "forms/noteguard.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QHBoxLayout>

namespace {

QList<Choice> bases()
{
    QList<Choice> choices;
    for (const AnswerBasis basis : {AnswerBasis::Seen, AnswerBasis::Document, AnswerBasis::Told})
        choices.append({codeOf(basis), basisWord(basis)});
    return choices;
}

// Changes of a field that someone is typing in would be lost to him.
void follow(NoteField &field, const QString &before, const QString &now)
{
    if (field.value() == before)
        field.setValue(now);
}

} // namespace

AnswerDetails::AnswerDetails(Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_basis(new Segments(bases()))
    , m_note(new NoteField(NoteField::Enter::Done))
    , m_ask(Text::paragraph({}, Type::Strong))
    , m_proof(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_evidence(new EvidenceBox(dialogs, messages))
{
    auto *links = new QWidget;
    auto *linkLines = new QVBoxLayout(links);
    linkLines->setContentsMargins(space::xl, 0, 0, 0);
    linkLines->addWidget(m_proof);
    linkLines->addWidget(m_evidence);
    m_more = new Expander(tr("Evidence"), links);
    m_ask->setObjectName(QStringLiteral("askReason"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(line());
    auto *guard = new NoteGuard(m_note);
    column->addWidget(guard);
    column->addWidget(m_ask);
    column->addWidget(m_more);
    m_ask->hide();

    connect(m_basis, &Segments::edited, this, &AnswerDetails::edited);
    connect(m_note, &NoteField::done, this, &AnswerDetails::done);
    connect(guard, &NoteGuard::masked, this, &AnswerDetails::edited);
    connect(m_evidence, &EvidenceBox::added, this, &AnswerDetails::edited);
    for (NoteField *field : {m_note, m_evidence->field()}) {
        connect(field, &NoteField::escaped, this, &AnswerDetails::left);
        new LeaveWatcher(field, [this] { emit edited(); });
    }
}

QWidget *AnswerDetails::line()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_basis->setObjectName(QStringLiteral("basis"));
    m_basis->setAccessibleName(tr("Basis"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note, e.g. who was asked"));
    auto *basis = new QHBoxLayout;
    basis->addWidget(new Text(tr("Basis")));
    basis->addWidget(m_basis);
    row->addLayout(basis);
    row->setAlignment(basis, Qt::AlignTop);
    row->addWidget(m_note, 1, Qt::AlignTop);
    return line;
}

void AnswerDetails::show(const Answer &answer, const QString &proof)
{
    if (answer.question != m_shown.question) {
        m_note->setValue(answer.note);
        m_evidence->field()->setValue(answer.evidence);
        m_more->setOpen(!answer.evidence.isEmpty());
    } else {
        follow(*m_note, m_shown.note, answer.note);
        follow(*m_evidence->field(), m_shown.evidence, answer.evidence);
    }
    m_shown = answer;
    m_basis->setChosen(codeOf(answer.basis));
    const bool lacksReason = answer.value == AnswerValue::NotApplicable && answer.note.trimmed().isEmpty();
    m_ask->setText(tr("Write in the note why it does not apply. Until then the answer is kept without a reason."));
    m_ask->setVisible(lacksReason && !m_note->isReadOnly());
    m_proof->setText(proof.isEmpty() ? QString() : tr("What would prove it: %1").arg(proof));
    m_proof->setVisible(!proof.isEmpty());
}

void AnswerDetails::setEditable(bool editable)
{
    m_basis->setEnabled(editable);
    m_note->setReadOnly(!editable);
    m_evidence->setEditable(editable);
}

Answer AnswerDetails::applied(Answer answer) const
{
    const QString basis = m_basis->chosen();
    for (const AnswerBasis one : {AnswerBasis::None, AnswerBasis::Seen, AnswerBasis::Document, AnswerBasis::Told})
        if (codeOf(one) == basis)
            answer.basis = one;
    answer.note = m_note->value();
    answer.evidence = m_evidence->field()->value();
    return answer;
}

bool AnswerDetails::isTyping() const { return m_note->hasFocus() || m_evidence->field()->hasFocus(); }

QWidget *AnswerDetails::field(const QString &column)
{
    if (column == u"evidence") {
        m_more->setOpen(true);
        return m_evidence->field();
    }
    if (column == u"basis")
        return m_basis->findChild<Segment *>();
    return column == u"note" ? m_note : nullptr;
}

void AnswerDetails::askForReason() { m_note->setFocus(Qt::OtherFocusReason); }
