// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formbinder.h"
#include "openincident.h"

#include <QScopedValueRollback>

// Fields tied to the open incident: they follow it without overwriting what is being typed, and each finished one is stored.
class IncidentBinder
{
public:
    IncidentBinder(OpenIncident &open, QString title) : m_open(open), m_title(std::move(title))
    {
        m_fields.edited = [this] { save(); };
    }

    FormBinder<Incident> &fields() { return m_fields; }

    void refresh()
    {
        if (m_shown && m_shown->id == m_open.record().id)
            m_fields.refresh(*m_shown, m_open.record());
        else
            m_fields.show(m_open.record());
        m_shown = m_open.record();
    }

    // Hands over what is still being composed too. False when it could not be stored, which was said.
    bool finish()
    {
        finishComposing();
        return save();
    }

    bool save()
    {
        if (m_isSaving || !m_shown || !m_open.isOpen() || m_open.isReadOnly() || m_shown->id != m_open.record().id)
            return true;
        const QScopedValueRollback saving(m_isSaving, true);
        return m_open.store(m_fields.read(m_open.record()), m_title);
    }

private:
    OpenIncident &m_open;
    const QString m_title;
    FormBinder<Incident> m_fields;
    std::optional<Incident> m_shown; // as stored when last shown
    bool m_isSaving = false;
};
