export default function ReadinessPage() {
  return <p>readiness</p>;
}
